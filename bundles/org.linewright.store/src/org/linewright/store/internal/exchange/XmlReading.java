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

/**
 * Reads what {@link XmlText} writes, from whomever: document types are refused, entities but the five of XML too, and
 * nothing outside of the text is ever asked for.
 */
final class XmlReading {

    static final String VERSION = "version";

    private final XMLStreamReader xml;
    private final XmlPlaces places;
    private final String name;
    private final List<Trouble> troubles;

    private XmlReading(XMLStreamReader xml, XmlPlaces places, String name, List<Trouble> troubles) {
        this.xml = xml;
        this.places = places;
        this.name = name;
        this.troubles = troubles;
    }

    static Outcome<Document> of(String text, String name) {
        List<Trouble> troubles = new ArrayList<>();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            Optional<Document> document = new XmlReading(reader, new XmlPlaces(reader, text.lines().toList()), name,
                    troubles).document();
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
                troubles.add(ExchangeTrouble.XML_DTD.about(places.here().in(name)));
                return Optional.empty();
            }
        }
        Optional<Root> root = Root.of(xml.getLocalName());
        if (root.isEmpty()) {
            troubles.add(ExchangeTrouble.XML_ROOT.about(places.here().in(name), xml.getLocalName()));
            return Optional.empty();
        }
        SequencedMap<String, Mapping.Entry> values = attributes(root.get());
        Place place = places.here();
        new XmlValues(xml, places, name, troubles).entries(root.get().shape(), values);
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
                values.put(key,
                        new Mapping.Entry(places.here(), new Scalar(xml.getAttributeValue(i), false, places.here())));
            } else {
                troubles.add(ExchangeTrouble.XML_ATTRIBUTE.about(places.here().in(name), attribute));
            }
        }
        return values;
    }
}
