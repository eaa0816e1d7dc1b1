package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.location.TrunkCodes;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.words.Codes;
import org.linewright.workbench.location.editor.words.LocationEdit;
import org.linewright.workbench.location.preview.PreviewPane;
import org.linewright.workbench.page.EditorPage;
import org.linewright.workbench.page.PageInfo;
import org.linewright.workbench.page.ScrolledPage;

/** What is dialled first for an outside line, and what is taken off the numbers that the PBX tells. */
final class TrunkPage implements EditorPage<Shown> {

    private static final PageInfo INFO = new PageInfo("trunk", new Text("Amtsholung", "Outside line"),
            new Text("Was vor Nummern nach draußen gewählt wird. Anlagen im Rechenzentrum brauchen meist nichts.",
                    "What is dialled before outside numbers. PBXs in a data centre mostly need nothing."),
            "trunk.", "strip.");
    private static final Field OUTSIDE = new Field("trunk.outside",
            new Text("Für alles nach draußen", "For everything outside"),
            new Text("Eine Amtskennziffer für Ortsnetz, Inland und Ausland. Für verschiedene füllen Sie die Felder "
                    + "darunter einzeln aus.",
                    "One code for local, national and international numbers. For different ones fill in the fields "
                            + "below one by one."));
    private static final Field LOCAL = code("local", new Text("Ortsnetz", "Local"),
            new Text("Was vor Nummern des eigenen Ortsnetzes gewählt wird.",
                    "What is dialled before numbers of the own area."));
    private static final Field NATIONAL = code("national", new Text("Inland", "National"),
            new Text("Was vor Nummern des eigenen Landes gewählt wird.",
                    "What is dialled before numbers of the own country."));
    private static final Field INTERNATIONAL = code("international", new Text("Ausland", "International"),
            new Text("Was vor Nummern anderer Länder gewählt wird.",
                    "What is dialled before numbers of other countries."));
    private static final Field INTERNAL = code("internal", new Text("Intern (Privat)", "Internal (private)"),
            new Text("Was vor Durchwahlen und anderen Standorten gewählt wird; meist leer.",
                    "What is dialled before extensions and other sites; mostly empty."));
    private static final Text CODES = new Text("Amtskennziffern", "Outside-line codes");
    private static final Text STRIPPED = new Text("Vor gemeldeten Nummern abgeschnitten",
            "Taken off numbers that the PBX tells");

    private final Forms forms;
    private final Workplace at;
    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(List<Fields<LocationEdit>> fields, PreviewPane preview) {
    }

    TrunkPage(Forms forms, Workplace at) {
        this.forms = forms;
        this.at = at;
    }

    @Override
    public PageInfo info() {
        return INFO;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics) {
        ScrolledPage page = Forms.page(parent);
        List<Composite> parts = BesideOrBelow.in(page);
        Forms.heading(parts.getFirst(), CODES);
        Fields<LocationEdit> codes = forms.in(parts.getFirst(), mnemonics, page::fit);
        code(codes, OUTSIDE, TrunkPage::common, (old, typed) -> new TrunkCodes(typed, typed, typed, old.internal()));
        code(codes, LOCAL, TrunkCodes::local,
                (old, typed) -> new TrunkCodes(typed, old.national(), old.international(), old.internal()));
        code(codes, NATIONAL, TrunkCodes::national,
                (old, typed) -> new TrunkCodes(old.local(), typed, old.international(), old.internal()));
        code(codes, INTERNATIONAL, TrunkCodes::international,
                (old, typed) -> new TrunkCodes(old.local(), old.national(), typed, old.internal()));
        code(codes, INTERNAL, TrunkCodes::internal,
                (old, typed) -> new TrunkCodes(old.local(), old.national(), old.international(), typed));
        Forms.heading(page.content(), STRIPPED);
        Fields<LocationEdit> strip = forms.in(page.content(), mnemonics, page::fit);
        StripFields.in(strip);
        drawn = Optional.of(new Drawn(List.of(codes, strip), Previews.in(parts.getLast(), at)));
        return page.control();
    }

    @Override
    public void show(Shown shown) {
        drawn.ifPresent(now -> {
            List<Trouble> found = shown.about(INFO);
            now.fields().forEach(fields -> fields.show(Optional.of(shown.edit()), shown.readOnly()));
            now.fields().get(0).say(found.stream().filter(one -> one.field().startsWith("trunk.")).toList());
            now.fields().get(1).say(found.stream().filter(one -> one.field().startsWith("strip.")).toList());
            now.preview().show(shown.location(), shown.now().configuration());
        });
    }

    private static void code(Fields<LocationEdit> fields, Field field, Function<TrunkCodes, String> read,
            BiFunction<TrunkCodes, String, TrunkCodes> write) {
        fields.text(field, 12, edit -> read.apply(edit.location().trunk()), (edit, typed) -> edit
                .with(old -> old.withTrunk(write.apply(old.trunk(), Codes.code(typed)))));
    }

    /** The code for all outside lines; empty when they differ. */
    private static String common(TrunkCodes codes) {
        return codes.local().equals(codes.national()) && codes.local().equals(codes.international())
                ? codes.local()
                : "";
    }

    private static Field code(String id, Text label, Text help) {
        return new Field("trunk." + id, label, help);
    }
}
