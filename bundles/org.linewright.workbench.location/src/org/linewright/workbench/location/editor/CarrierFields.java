package org.linewright.workbench.location.editor;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.location.CallByCall;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.list.Heading;
import org.linewright.workbench.location.editor.list.Row;
import org.linewright.workbench.location.editor.words.Codes;

/** Carriers for some destinations: the list, its rows, the fields of one. */
final class CarrierFields {

    static final ListOf<CallByCall> LIST = new ListOf<>("habits.callByCall", "carrier", "carrier.destination",
            new Text("Call-by-Call", "Call-by-call"), new CallByCall("", ""),
            edit -> edit.location().habits().callByCall(),
            (edit, all) -> edit.withHabits(old -> old.withCallByCall(all)));

    private static final Field DESTINATION = new Field("carrier.destination", new Text("Ziel", "Destination"),
            new Text("Womit die Nummern in internationaler Form beginnen, zum Beispiel +44.",
                    "What the numbers in the international form begin with, for example +44."));
    private static final Field CODE = new Field("carrier.code", new Text("Netzkennzahl", "Carrier code"),
            new Text("Was nach der Amtskennziffer gewählt wird, zum Beispiel 01013.",
                    "What is dialled after the trunk code, for example 01013."));

    private CarrierFields() {
    }

    static ListSection<CallByCall> section(ListSection.Place place, Forms forms) {
        return new ListSection<>(place, LIST,
                List.of(new Heading(DESTINATION.label(), 24), new Heading(CODE.label(), 24)), forms,
                CarrierFields::draw);
    }

    static List<Row> rows(Shown shown) {
        return LIST.read().apply(shown.edit()).stream().map(one -> Row.of(one.destination(), one.code())).toList();
    }

    private static void draw(Fields<CallByCall> fields) {
        fields.text(DESTINATION, 16, CallByCall::destination,
                (one, typed) -> new CallByCall(typed.replaceAll("[^+0-9]", ""), one.code()));
        fields.text(CODE, 16, CallByCall::code, (one, typed) -> new CallByCall(one.destination(), Codes.code(typed)));
    }
}
