package org.linewright.store.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.linewright.core.Trouble;
import org.linewright.store.ExchangeTrouble;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Place;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlValue;

/**
 * The values of elements, by their shapes. An element that nobody knows stays in the mapping, empty, for the form that
 * reads it to complain about. However deep a text is, it goes down only as far as the shapes do.
 *
 * @param name what the file is called
 * @param troubles takes what is wrong
 */
record XmlValues(XMLStreamReader xml, XmlPlaces places, String name, List<Trouble> troubles) {

    private YamlValue value(Shape shape) throws XMLStreamException {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            troubles.add(ExchangeTrouble.XML_ATTRIBUTE.about(places.here().in(name), xml.getAttributeLocalName(i)));
        }
        Place place = places.here();
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

    /** Reads what stands in the present element, and adds it. */
    void entries(Shape.Keys shape, SequencedMap<String, Mapping.Entry> values) throws XMLStreamException {
        String parent = xml.getLocalName();
        while (child(parent)) {
            String key = xml.getLocalName();
            Place place = places.here();
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
                troubles.add(ExchangeTrouble.XML_ELEMENT.about(places.here().in(name), xml.getLocalName(), parent,
                        shape.item()));
                skipped(places.here());
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
                        troubles.add(ExchangeTrouble.XML_TEXT.about(places.here().in(name), parent));
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
                troubles.add(
                        ExchangeTrouble.XML_ELEMENT.about(places.here().in(name), xml.getLocalName(), element, "Text"));
                skipped(places.here());
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
}
