package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linewright.core.Text;
import org.linewright.core.location.StripLists;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.words.Codes;
import org.linewright.workbench.location.editor.words.LocationEdit;

/** The lists of codes that are taken off what the PBX tells. */
final class StripFields {

    private static final Text HELP = new Text(
            "Kennziffern, die die Telefonanlage vor solche Nummern setzt, zum Beispiel "
                    + "0; 80. Die Amtskennziffern von oben gelten nur, wenn sie auch hier stehen.",
            "Codes that the PBX puts before such numbers, for example 0; 80. The codes above count only when they stand "
                    + "here too.");
    private static final Field INCOMING = new Field("strip.incoming", new Text("Ankommend", "Incoming"), HELP);
    private static final Field OUTGOING = new Field("strip.outgoing", new Text("Abgehend", "Outgoing"), HELP);
    private static final Field FORWARDING = new Field("strip.forwarding", new Text("Rufumleitung", "Forwarding"), HELP);

    private StripFields() {
    }

    static void in(Fields<LocationEdit> fields) {
        list(fields, INCOMING, StripLists::incoming,
                (old, codes) -> new StripLists(codes, old.outgoing(), old.forwarding()));
        list(fields, OUTGOING, StripLists::outgoing,
                (old, codes) -> new StripLists(old.incoming(), codes, old.forwarding()));
        list(fields, FORWARDING, StripLists::forwarding,
                (old, codes) -> new StripLists(old.incoming(), old.outgoing(), codes));
    }

    private static void list(Fields<LocationEdit> fields, Field field, Function<StripLists, List<String>> read,
            BiFunction<StripLists, List<String>, StripLists> write) {
        fields.text(field, edit -> Codes.words(read.apply(edit.location().strip())), (edit, typed) -> edit
                .with(old -> old.withStrip(write.apply(old.strip(), Codes.codes(typed)))));
    }
}
