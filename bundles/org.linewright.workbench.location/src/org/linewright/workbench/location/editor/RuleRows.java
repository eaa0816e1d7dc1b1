package org.linewright.workbench.location.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.numbers.SiteRule;
import org.linewright.numbers.TriedRule;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.location.editor.list.Heading;
import org.linewright.workbench.location.editor.list.Row;

/** The rules of a list as rows: the own ones, then those that other locations bring. */
record RuleRows(Shown shown, RuleKind kind) {

    static final List<Heading> HEADINGS = List.of(new Heading(new Text("Nr.", "No."), 8),
            new Heading(new Text("Suchen", "Search"), 20), new Heading(new Text("Ersetzen", "Replace"), 14),
            new Heading(new Text("Vergleich", "Comparison"), 15),
            new Heading(new Text("Hinweis", "Note"), 18), new Heading(new Text("Bemerkung", "Comment"), 18));

    private static final Text NOTHING = new Text("(nichts)", "(nothing)");
    private static final Text FITS = new Text("passt zur Probe", "fits the trial");

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<NumberRule> own = shown.location().rules(kind).rules();
        for (int place = 0; place < own.size(); place++) {
            rows.add(own(place, own.get(place)));
        }
        for (SiteRule other : kind == RuleKind.INTERNAL ? shown.learnt().others() : List.<SiteRule>of()) {
            rows.add(other(rows.size(), other));
        }
        return rows;
    }

    private Row own(int place, NumberRule rule) {
        String path = RuleFields.list(kind).path(place);
        Row row = row(place, rule, note(place, rule, shown.worst(path)));
        Row tried = fits(place, rule) ? row.with(Icon.DONE) : row;
        return Marked.row(shown, path, tried);
    }

    private static Row other(int place, SiteRule other) {
        return row(place, other.rule(), Text.of("von {0}", "from {0}", other.site())).with(Icon.LOCK)
                .fixed(Words.of(
                        "Diese Regel entsteht aus den Durchwahlen und der Standortkennzahl von «{0}». Ändern Sie "
                                + "sie dort.",
                        "This rule follows from the extensions and the site code of “{0}”. Change it there.",
                        other.site()));
    }

    private static Row row(int place, NumberRule rule, Text note) {
        return Row.of(String.valueOf(place + 1), rule.search(),
                rule.replace().isEmpty() ? Words.of(NOTHING) : rule.replace(),
                Words.of(RuleFields.words(rule.matching())), Words.of(note).strip(), rule.comment())
                .ticked(rule.on());
    }

    private Text note(int place, NumberRule rule, Optional<Severity> worst) {
        Optional<Text> weight = worst.map(TroubleList::word);
        Optional<Text> trial = fits(place, rule) ? Optional.of(FITS) : Optional.empty();
        return weight.isPresent() && trial.isPresent()
                ? Text.of("{0}, {1}", "{0}, {1}", weight.get(), trial.get())
                : weight.or(() -> trial).orElse(Text.same("–"));
    }

    private boolean fits(int place, NumberRule rule) {
        List<TriedRule> tried = shown.learnt().trial().list() == kind ? shown.learnt().tried() : List.of();
        return place < tried.size() && tried.get(place).rule().equals(rule)
                && tried.get(place).verdict() == TriedRule.Verdict.FITS;
    }
}
