package org.linewright.sip.subscribe;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A reginfo document (RFC 3680 §5): whether there is a registration that is active. */
record RegistrationDocument(boolean registered) {

    private static final String ROOT = "reginfo";

    /** @throws XMLStreamException when it is none, or says nothing of any registration */
    static RegistrationDocument of(String text) throws XMLStreamException {
        List<String> states = new ArrayList<>();
        XmlEvents.read(text, new XmlEvents.Listener() {
            @Override
            public void begins(List<String> path, XmlEvents.Attributes attributes) {
                if (path.equals(List.of(ROOT, "registration"))) {
                    attributes.get("state").ifPresent(states::add);
                }
            }

            @Override
            public void ends(List<String> path, String text) {
                // its attributes say everything
            }
        });
        if (states.isEmpty()) {
            throw new XMLStreamException("No reginfo with a registration");
        }
        return new RegistrationDocument(states.stream().anyMatch("active"::equalsIgnoreCase));
    }
}
