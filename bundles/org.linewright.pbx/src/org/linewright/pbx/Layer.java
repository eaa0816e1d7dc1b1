package org.linewright.pbx;

import org.linewright.core.Text;

/** Who says a value of a group, from the most general to the most particular; the more particular one counts. */
public enum Layer {

    /** What suits any PBX that keeps to RFC 3261. */
    GENERIC(new Text("jede Telefonanlage", "any PBX")),
    /** What the driver knows of this PBX. */
    DRIVER(new Text("Treiber", "driver")),
    /** What an administrator made usual; see {@link org.linewright.core.line.Defaults}. */
    CUSTOMER(new Text("eigene Vorgabe", "own default")),
    /** What the group says otherwise. */
    GROUP(new Text("nur diese Gruppe", "this group only")),
    /** What a single line says otherwise. */
    LINE(new Text("einzelne Leitungen", "single lines"));

    private final Text words;

    Layer(Text words) {
        this.words = words;
    }

    public Text words() {
        return words;
    }
}
