package org.linewright.workbench.diagnostics.alarm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Trouble;
import org.linewright.workbench.diagnostics.alarm.EntryFields.Typing;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.page.ScrolledPage;

/** The page of one kind of entry: its fields, and the quiet times of a rule. */
final class EntryForm {

    private static final String QUIET = "quiet";

    private final ScrolledPage page;
    private final EntryFields fields;
    private final Optional<QuietTimes> quiet;

    /** @param parent where the page is drawn */
    EntryForm(Composite parent, Entry.Kind kind, Mnemonics mnemonics, Typing typing) {
        this.page = new ScrolledPage(parent);
        GridLayoutFactory.fillDefaults().margins(Look.MARGIN, Look.GAP).spacing(0, Look.GAP).applyTo(page.content());
        this.fields = EntryForms.drawn(kind, new EntryFields(page.content(), mnemonics, typing));
        this.quiet = Optional.of(kind).filter(Entry.Kind.RULE::equals)
                .map(rule -> new QuietTimes(page.content(), mnemonics, typing));
    }

    ScrolledPage page() {
        return page;
    }

    /** What can be picked in the field of this key, by value; with no such field nothing happens. */
    void offer(String key, Map<String, String> options) {
        fields.offer(key, options);
    }

    /** Another entry will be looked at. */
    void leave() {
        fields.forget();
        quiet.ifPresent(QuietTimes::leave);
    }

    /** Nothing is left in the fields for secrets. */
    void forget() {
        fields.forget();
    }

    /** @param troubles each at the key of its field */
    void show(Entry entry, List<Trouble> troubles) {
        fields.show(entry);
        fields.show(troubles.stream().filter(trouble -> !trouble.field().startsWith(QUIET)).toList());
        quiet.ifPresent(times -> times.show(entry,
                troubles.stream().filter(trouble -> trouble.field().startsWith(QUIET)).toList()));
        page.fit();
    }
}
