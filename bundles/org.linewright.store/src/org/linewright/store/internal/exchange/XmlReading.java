package org.linewright.store.internal.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.store.ExchangeTrouble;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Place;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlValue;

/**
 * Reads what {@link XmlText} writes, from whomever: document types are refused, entities but the five of XML too, and
 * nothing outside of the text is ever asked for. An element that nobody knows stays in the mapping, empty, for the form
 * that reads it to complain about.
 */
final class XmlReading {

    static final String VERSION = "version";

    private final XMLStreamReader xml;
    private final List<String> lines;
    private final String name;
    private final List<Trouble> troubles;

    private XmlReading(XMLStreamReader xml, List<String> lines, String name, List<Trouble> troubles) {
        this.xml = xml;
        this.lines = lines;
        this.name = name;
        this.troubles = troubles;
    }

    static Outcome<Document> of(String text, String name) {
        List<Trouble> troubles = new ArrayList<>();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            Optional<Document> document = new XmlReading(reader, text.lines().toList(), name, troubles).document();
            return document.map(Outcome::done).orElseGet(() -> Outcome.refused(troubles));
        } catch (XMLStreamException exception) {
            troubles.add(syntax(exception, name));
            return Outcome.refused(troubles);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static Trouble syntax(XMLStreamException exception, String name) {
        Place place = Optional.ofNullable(exception.getLocation()) // framework-driven null
                .map(at -> new Place(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber())))
                .orElse(new Place(1, 1));
        return ExchangeTrouble.XML_SYNTAX.about(place.in(name)).because(exception.getMessage());
    }

    /** Empty, with a trouble, when it begins with something else. */
    private Optional<Document> document() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                troubles.add(ExchangeTrouble.XML_DTD.about(place().in(name)));
                return Optional.empty();
            }
        }
        Optional<Root> root = Root.of(xml.getLocalName());
        if (root.isEmpty()) {
            troubles.add(ExchangeTrouble.XML_ROOT.about(place().in(name), xml.getLocalName()));
            return Optional.empty();
        }
        SequencedMap<String, Mapping.Entry> values = attributes(root.get());
        Place place = place();
        entries(root.get().shape(), values);
        while (xml.hasNext()) {
            xml.next();
        }
        return Optional.of(new Document(root.get(), new Mapping(values, place), troubles));
    }

    private SequencedMap<String, Mapping.Entry> attributes(Root root) {
        SequencedMap<String, Mapping.Entry> values = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            String key = attribute.equals(VERSION) ? Schema.KEY : attribute;
            if (attribute.equals(VERSION) || attribute.equals(root.key())) {
                values.put(key, new Mapping.Entry(place(), new Scalar(xml.getAttributeValue(i), false, place())));
            } else {
                troubles.add(ExchangeTrouble.XML_ATTRIBUTE.about(place().in(name), attribute));
            }
        }
        return values;
    }

    private YamlValue value(Shape shape) throws XMLStreamException {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            troubles.add(ExchangeTrouble.XML_ATTRIBUTE.about(place().in(name), xml.getAttributeLocalName(i)));
        }
        Place place = place();
        return switch (shape) {
            case Shape.Word word -> new Scalar(text(), false, place);
            case Shape.Keys keys -> {
                SequencedMap<String, Mapping.Entry> values = new LinkedHashMap<>();
                entries(keys, values);
                yield new Mapping(values, place);
            }
            case Shape.Items items -> new Sequence(items(items), place);
        };
    }

    private void entries(Shape.Keys shape, SequencedMap<String, Mapping.Entry> values) throws XMLStreamException {
        String parent = xml.getLocalName();
        while (child(parent)) {
            String key = xml.getLocalName();
            Place place = place();
            Optional<Shape> known = shape.shape(key);
            YamlValue value = known.isPresent() ? value(known.get()) : skipped(place);
            if (key.length() > Mapping.LONGEST_KEY) {
                String start = key.substring(0, Mapping.LONGEST_KEY);
                troubles.add(ExchangeTrouble.XML_ELEMENT.about(place.in(name), start, parent,
                        String.join(", ", shape.of().keySet())));
            } else if (values.containsKey(key)) {
                troubles.add(ExchangeTrouble.XML_TWICE.about(place.in(name), key, values.get(key).key().line()));
            } else {
                values.put(key, new Mapping.Entry(place, value));
            }
        }
    }

    private List<YamlValue> items(Shape.Items shape) throws XMLStreamException {
        String parent = xml.getLocalName();
        List<YamlValue> values = new ArrayList<>();
        while (child(parent)) {
            if (xml.getLocalName().equals(shape.item())) {
                values.add(value(shape.each()));
            } else {
                troubles.add(ExchangeTrouble.XML_ELEMENT.about(place().in(name), xml.getLocalName(), parent,
                        shape.item()));
                skipped(place());
            }
        }
        return values;
    }

    /** Goes on to the next element inside of the parent; false at its end. */
    private boolean child(String parent) throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (!xml.getText().isBlank()) {
                        troubles.add(ExchangeTrouble.XML_TEXT.about(place().in(name), parent));
                    }
                }
                default -> { // comments and processing instructions say nothing
                }
            }
        }
    }

    private String text() throws XMLStreamException {
        String element = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                troubles.add(ExchangeTrouble.XML_ELEMENT.about(place().in(name), xml.getLocalName(), element, "Text"));
                skipped(place());
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private YamlValue skipped(Place place) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        return new Scalar("", false, place);
    }

    /** Where the present element begins, or something else ends; the reader itself knows only ends. */
    private Place place() {
        int line = Math.max(1, xml.getLocation().getLineNumber());
        int column = Math.max(1, xml.getLocation().getColumnNumber());
        int start = xml.isStartElement() && line <= lines.size()
                ? lines.get(line - 1).lastIndexOf("<" + xml.getLocalName(), column - 2)
                : -1;
        return new Place(line, start < 0 ? column : start + 1);
    }
}
