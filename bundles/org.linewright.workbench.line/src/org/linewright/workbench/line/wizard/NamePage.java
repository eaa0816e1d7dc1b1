package org.linewright.workbench.line.wizard;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Quiet;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.draft.GroupDraft;
import org.linewright.workbench.line.field.LocationChoice;
import org.linewright.workbench.page.HelpPane;
import org.linewright.workbench.page.ScrolledPage;

/** What the group is called, and its location. */
final class NamePage extends DraftPage {

    private final Quiet quiet;
    private Form form;
    private LocationChoice location;
    private ScrolledPage page;
    private org.eclipse.swt.widgets.Text name;

    NamePage(Work work) {
        super(Step.NAME, work);
        this.quiet = new Quiet(typed -> work.change(entries -> entries.named(typed)));
    }

    @Override
    void draw(ScrolledPage scrolled, HelpPane help) {
        page = scrolled;
        GridLayoutFactory.fillDefaults().extendedMargins(Look.MARGIN, Look.GAP, 0, 0).applyTo(page.content());
        form = Form.in(page.content(), Mnemonics.inWizard());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        name = form.text(Entries.NAME, new Text("Name", "Name"));
        name.addModifyListener(event -> quiet.tell(name.getText()));
        form.hint(new Text("Vorgeschlagen aus Hersteller und Registrar. Der Name muss eindeutig sein.",
                "Proposed from vendor and registrar. The name has to be unique."));
        location = new LocationChoice(form.choice("location", new Text("Standort", "Location"), List.of()),
                wanted -> work().change(old -> old.located(wanted)));
        form.hint(new Text("Seine Amtskennziffer, Vorwahl und Wahlregeln gelten für diese Leitungen. Das geht auch "
                + "später, im Editor der Gruppe.",
                "Its outside-line code, area code and dial rules hold for these lines. That can be done later too, in "
                        + "the editor of the group."));
        help.say(Step.NAME.title(), Words.of("Unter diesem Namen steht die Gruppe im Navigator, in Plänen und im "
                + "Protokoll. Aus ihm entsteht auch der Name ihrer Datei; beides lässt sich später trennen, denn ein "
                + "neuer Name ändert die Datei nicht.",
                "Under this name the group stands in the navigator, in plans and in the log. The name of its file is "
                        + "made from it too; a new name later does not change the file."));
    }

    @Override
    void entered() {
        quiet.during(() -> name.setText(work().entries().draft().map(GroupDraft::name).orElse("")));
        name.setFocus();
        name.selectAll();
    }

    @Override
    void found(Judged judged, List<Trouble> said) {
        form.show(said);
        location.show(work().entries().configuration(), work().entries().draft().flatMap(GroupDraft::location));
        page.fit();
    }
}
