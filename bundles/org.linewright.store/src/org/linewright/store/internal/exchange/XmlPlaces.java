package org.linewright.store.internal.exchange;

import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.linewright.yaml.Place;

/**
 * Knows where the reader stands: it tells ends itself, a person looks for beginnings.
 *
 * @param lines those of the text it reads
 */
record XmlPlaces(XMLStreamReader xml, List<String> lines) {

    /** Where the present element begins, or something else ends. */
    Place here() {
        int line = Math.max(1, xml.getLocation().getLineNumber());
        int column = Math.max(1, xml.getLocation().getColumnNumber());
        int start = xml.isStartElement() && line <= lines.size()
                ? lines.get(line - 1).lastIndexOf("<" + xml.getLocalName(), column - 2)
                : -1;
        return new Place(line, start < 0 ? column : start + 1);
    }
}
