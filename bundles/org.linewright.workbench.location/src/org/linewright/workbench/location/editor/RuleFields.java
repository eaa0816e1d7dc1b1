package org.linewright.workbench.location.editor;

import java.util.List;
import org.eclipse.swt.SWT;
import org.linewright.core.Text;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberRule.Matching;
import org.linewright.core.location.RuleKind;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;

/** The rules of one list: the list, and the fields of one rule. */
final class RuleFields {

    static final String FORM = "rule";

    private static final Field SEARCH = new Field("rule.search", new Text("Suchen", "Search"),
            new Text(
                    "Als Muster ein regulärer Ausdruck: ^ ist der Anfang, $ das Ende, [0-9] eine Ziffer, (.*) der Rest, "
                            + "der mit \\1 wieder eingesetzt wird. Als Text genau diese Nummer.",
                    "As a pattern a regular expression: ^ is the beginning, $ the end, [0-9] a digit, (.*) the rest, "
                            + "which \\1 puts in again. As a text just this number."));
    private static final Field REPLACE = new Field("rule.replace", new Text("Ersetzen", "Replace"),
            new Text("Was aus dem Gefundenen wird. \\1 ist die erste Klammer, \\0 alles Gefundene; leer löscht es.",
                    "What the found part becomes. \\1 is the first bracket, \\0 everything found; empty deletes it."));
    private static final Field MATCHING = new Field("rule.matching", new Text("Vergleich", "Comparison"),
            new Text("Muster: das Feld «Suchen» ist ein regulärer Ausdruck. Direkter Text: die Nummer muss genau so "
                    + "lauten, Zeichen für Zeichen.",
                    "Pattern: the field “Search” is a regular expression. Direct text: the number must be just this, "
                            + "sign by sign."));
    private static final Field COMMENT = new Field("rule.comment", new Text("Bemerkung", "Comment"),
            new Text("Wozu die Regel da ist. Wer sie in einem Jahr liest, ist dankbar.",
                    "What the rule is for. Whoever reads it in a year is grateful."));

    private RuleFields() {
    }

    static ListOf<NumberRule> list(RuleKind kind) {
        return new ListOf<>("rules." + kind.word(), FORM, SEARCH.id(), new Text("Regeln", "Rules"),
                NumberRule.pattern("", ""),
                edit -> edit.location().rules(kind).rules(),
                (edit, rules) -> edit.with(old -> old.withRules(kind, old.rules(kind).withRules(rules))));
    }

    static ListSection<NumberRule> section(ListSection.Place place, Forms forms, RuleKind kind) {
        return new ListSection<>(place, list(kind), RuleRows.HEADINGS, SWT.CHECK, forms, RuleFields::draw,
                RuleFields::ticked);
    }

    static Text words(Matching matching) {
        return switch (matching) {
            case PATTERN -> new Text("Muster", "Pattern");
            case DIRECT -> new Text("Direkter Text", "Direct text");
        };
    }

    private static NumberRule ticked(NumberRule rule, boolean on) {
        return rule.withOn(on);
    }

    private static void draw(Fields<NumberRule> fields) {
        fields.text(SEARCH, NumberRule::search, NumberRule::withSearch);
        fields.text(REPLACE, NumberRule::replace, NumberRule::withReplace);
        fields.choice(MATCHING, List.of(Matching.values()), RuleFields::words, NumberRule::matching,
                NumberRule::withMatching);
        fields.text(COMMENT, NumberRule::comment, NumberRule::withComment);
    }
}
