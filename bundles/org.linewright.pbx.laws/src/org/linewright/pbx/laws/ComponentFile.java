package org.linewright.pbx.laws;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.linewright.pbx.laws.DriverBundle.Offered;

/** Reads the description of a component (OSGi Compendium §112.4). */
final class ComponentFile {

    private ComponentFile() {
    }

    /** Empty when it is no description of a component. */
    static Optional<Offered> read(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        String implementation = "";
        Set<String> services = new HashSet<>();
        Map<String, String> properties = new HashMap<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "implementation" -> implementation = attribute(reader, "class");
                        case "provide" -> services.add(attribute(reader, "interface"));
                        case "property" -> properties.put(attribute(reader, "name"), attribute(reader, "value"));
                        default -> {
                            // says nothing about what is offered
                        }
                    }
                }
            }
        } catch (XMLStreamException wrong) {
            return Optional.empty();
        }
        return implementation.isEmpty()
                ? Optional.empty()
                : Optional.of(new Offered(implementation, services, properties));
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name)).orElse(""); // framework-driven null
    }
}
