package org.summitry.reading.formats;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A first look at an XML file that no entity or nesting can hurt.
 *
 * @param root local name of the outermost element; empty when there is none
 * @param problem why it should not be parsed; null when it can be
 */
record XmlOutline(String root, @Nullable String problem) {
  /** Feeds nest five deep, with XHTML content some dozens. */
  private static final int DEPTH = 250;

  static XmlOutline of(String xml) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    String root = "";
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          root = root.isEmpty() ? reader.getLocalName() : root;
          depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (event == XMLStreamConstants.DTD) {
          return new XmlOutline(root, "an XML file with a document type, which no feed needs");
        }
        if (depth > DEPTH) {
          return new XmlOutline(root, "an XML file nested deeper than " + DEPTH);
        }
      }
      return new XmlOutline(root, null);
    } catch (XMLStreamException | RuntimeException malformed) {
      String message = String.valueOf(malformed.getMessage()).replaceAll("\\s+", " ");
      return new XmlOutline(root, "malformed XML: " + message);
    }
  }

  boolean isSitemap() {
    return root.equals("urlset") || root.equals("sitemapindex");
  }
}
