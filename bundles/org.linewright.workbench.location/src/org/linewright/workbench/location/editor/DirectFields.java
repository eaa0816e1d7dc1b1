package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.stream.IntStream;
import org.linewright.core.Text;
import org.linewright.core.location.DirectNumber;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.list.Heading;
import org.linewright.workbench.location.editor.list.Row;
import org.linewright.workbench.location.editor.words.Codes;
import org.linewright.workbench.location.editor.words.LocationEdit;

/** Single numbers: the list, its rows, the fields of one. */
final class DirectFields {

    static final ListOf<DirectNumber> LIST = new ListOf<>("stock.direct", "direct", "direct.number",
            new Text("Einzelne Rufnummern", "Single numbers"), new DirectNumber("", ""),
            edit -> edit.stock().direct(), LocationEdit::withDirect);

    private static final Field NUMBER = new Field("direct.number", new Text("Rufnummer", "Number"),
            new Text("Ohne Vorwahl, zum Beispiel 9876543.", "Without the area code, for example 9876543."));
    private static final Field EXTENSION = new Field("direct.extension", new Text("Nebenstelle", "Extension"),
            new Text("Die Nebenstelle, die klingelt, zum Beispiel 21.", "The extension that rings, for example 21."));

    private DirectFields() {
    }

    static ListSection<DirectNumber> section(ListSection.Place place, Forms forms) {
        return new ListSection<>(place, LIST,
                List.of(new Heading(NUMBER.label(), 30), new Heading(EXTENSION.label(), 20)), forms,
                DirectFields::draw);
    }

    static List<Row> rows(Shown shown) {
        List<DirectNumber> all = shown.edit().stock().direct();
        return IntStream.range(0, all.size())
                .mapToObj(place -> Marked.row(shown, LIST.path(place),
                        Row.of(all.get(place).number(), all.get(place).extension())))
                .toList();
    }

    private static void draw(Fields<DirectNumber> fields) {
        fields.text(NUMBER, 20, DirectNumber::number,
                (one, typed) -> new DirectNumber(Codes.digits(typed), one.extension()));
        fields.text(EXTENSION, 20, DirectNumber::extension,
                (one, typed) -> new DirectNumber(one.number(), Codes.code(typed)));
    }
}
