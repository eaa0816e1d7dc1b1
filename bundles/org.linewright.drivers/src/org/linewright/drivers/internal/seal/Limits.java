package org.linewright.drivers.internal.seal;

import org.linewright.core.Text;

/**
 * How much of a jar is looked at before anything of it is believed.
 *
 * @param file bytes of the file
 * @param entries entries in it
 * @param unpacked bytes of all entries together
 * @param signature bytes of its manifest, and of each file of a signature
 * @param signatures how many may have signed it
 */
record Limits(long file, int entries, long unpacked, long signature, int signatures) {

    static final Limits USUAL = new Limits(64L << 20, 10_000, 256L << 20, 4L << 20, 8);

    Text aboutFile() {
        return Text.of("mehr als {0} Byte", "more than {0} bytes", file);
    }

    Text aboutEntries() {
        return Text.of("mehr als {0} Einträge", "more than {0} entries", entries);
    }

    Text aboutUnpacked() {
        return Text.of("ausgepackt mehr als {0} Byte", "more than {0} bytes when unpacked", unpacked);
    }

    Text aboutSignature() {
        return Text.of("mehr als {0} Byte in einer Datei der Signatur",
                "more than {0} bytes in a file of the signature",
                signature);
    }

    Text aboutSignatures() {
        return Text.of("mehr als {0} Signaturen", "more than {0} signatures", signatures);
    }
}
