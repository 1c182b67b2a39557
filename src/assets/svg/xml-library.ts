/**
 * The XML parser behind one door: a library in CommonJS that is imported on demand keeps its names only when a module
 * of ours imports them.
 */
export { XmlDocument } from 'xmldoc';
