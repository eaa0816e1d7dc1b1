package org.linewright.workbench.location.editor;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.location.CallByCall;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.words.LocationEdit;
import org.linewright.workbench.page.EditorPage;
import org.linewright.workbench.page.PageInfo;
import org.linewright.workbench.page.ScrolledPage;

/** How numbers leave the location beyond the trunk codes. */
final class AdvancedPage implements EditorPage<Shown> {

    private static final PageInfo INFO = new PageInfo("advanced", new Text("Erweitert", "Advanced"),
            new Text("Wie Nummern im Einzelnen gewählt und angezeigt werden. Die üblichen Werte passen meistens.",
                    "How numbers are dialled and shown in detail. The usual values mostly fit."),
            "habits.", "special");

    private final Forms forms;
    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(ProposalBar proposal, Fields<LocationEdit> fields, ListSection<CallByCall> carriers) {
    }

    AdvancedPage(Forms forms) {
        this.forms = forms;
    }

    @Override
    public PageInfo info() {
        return INFO;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics) {
        ScrolledPage page = Forms.page(parent);
        ProposalBar proposal = new ProposalBar(page.content(), mnemonics, forms.changes(), page::fit);
        Fields<LocationEdit> fields = forms.in(page.content(), mnemonics, page::fit);
        HabitFields.in(fields);
        Forms.heading(page.content(), CarrierFields.LIST.label());
        drawn = Optional.of(new Drawn(proposal, fields, CarrierFields.section(
                new ListSection.Place(page.content(), mnemonics, page::fit), forms)));
        return page.control();
    }

    @Override
    public void show(Shown shown) {
        drawn.ifPresent(now -> {
            now.proposal().show(shown);
            now.fields().show(Optional.of(shown.edit()), shown.readOnly());
            now.fields().say(shown.about(INFO));
            now.carriers().show(shown, CarrierFields.rows(shown));
        });
    }
}
