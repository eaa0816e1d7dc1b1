package org.linewright.workbench.location.editor;

import java.util.Optional;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.location.Expectation;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.page.EditorPage;
import org.linewright.workbench.page.PageInfo;
import org.linewright.workbench.page.ScrolledPage;

/** What must come out for the numbers that matter; what an edit breaks stands out at once. */
final class ExpectationsPage implements EditorPage<Shown> {

    private static final PageInfo INFO = new PageInfo("expectations", new Text("Erwartungen", "Expectations"),
            new Text(
                    "Nummern und was aus ihnen werden muss. Sobald eine Änderung etwas davon bricht, steht es hier, mit dem "
                            + "Schritt, an dem es liegt.",
                    "Numbers and what must become of them. As soon as a change breaks one of them it is said here, with "
                            + "the step that did it."),
            "expectations");
    private static final Text TAKE = new Text("Jetziges übernehmen", "Take what comes out now");

    private final Forms forms;
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<Shown> last = Optional.empty();

    private record Drawn(ListSection<Expectation> list, Button take) {
    }

    ExpectationsPage(Forms forms) {
        this.forms = forms;
    }

    @Override
    public PageInfo info() {
        return INFO;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics) {
        ScrolledPage page = Forms.page(parent);
        ListSection<Expectation> list = ExpectationFields.section(
                new ListSection.Place(page.content(), mnemonics, page::fit), forms);
        Button take = list.table().buttons().with("expectation.take", TAKE, this::take);
        list.table().control().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
        drawn = Optional.of(new Drawn(list, take));
        return page.control();
    }

    @Override
    public void show(Shown shown) {
        last = Optional.of(shown);
        drawn.ifPresent(now -> now.list().show(shown, ExpectationFields.rows(shown)));
        enable();
    }

    private void enable() {
        drawn.ifPresent(now -> now.take().setEnabled(last.filter(shown -> !shown.readOnly()).isPresent()
                && now.list().table().own().length > 0));
    }

    private void take() {
        drawn.ifPresent(now -> last.ifPresent(shown -> forms.changes().step("expectations.take",
                edit -> ExpectationFields.taken(edit, shown.learnt(), now.list().table().own()))));
    }
}
