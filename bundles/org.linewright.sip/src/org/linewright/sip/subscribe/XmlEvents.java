package org.linewright.sip.subscribe;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML document of a stranger, element by element: no document type, no entity but the five of XML itself, nothing
 * fetched, and bounds on its size, depth and number of elements.
 */
final class XmlEvents {

    private static final int MOST_CHARACTERS = 65_536;
    private static final int MOST_ELEMENTS = 4_000;
    private static final int DEEPEST = 16;

    /** Told each element when its text is known, that is, at its end. */
    interface Listener {

        /** @param path the local names from the root down to the element */
        void begins(List<String> path, Attributes attributes);

        /** @param text the text directly in it */
        void ends(List<String> path, String text);
    }

    /** The attributes of an element, by their local names. */
    interface Attributes {
        Optional<String> get(String name);
    }

    private XmlEvents() {
    }

    /** @throws XMLStreamException when it is not well-formed, or beyond the bounds */
    static void read(String document, Listener listener) throws XMLStreamException {
        if (document.length() > MOST_CHARACTERS) {
            throw new XMLStreamException("Too long: " + document.length());
        }
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(document.strip()));
        try {
            read(reader, listener);
        } finally {
            reader.close();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory(); // the JDK's own, whatever is installed
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }

    private static void read(XMLStreamReader reader, Listener listener) throws XMLStreamException {
        Deque<String> path = new ArrayDeque<>();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    path.addLast(reader.getLocalName());
                    texts.addLast(new StringBuilder());
                    if (path.size() > DEEPEST || elements > MOST_ELEMENTS) {
                        throw new XMLStreamException("Too deep or too many elements");
                    }
                    listener.begins(List.copyOf(path), name -> attribute(reader, name));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!texts.isEmpty()) {
                        texts.getLast().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    listener.ends(List.copyOf(path), texts.removeLast().toString().strip());
                    path.removeLast();
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("A document type or an entity of its own");
                default -> {
                    // comments and the like say nothing
                }
            }
        }
    }

    private static Optional<String> attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i).strip());
            }
        }
        return Optional.empty();
    }
}
