package org.linewright.workbench.internal.help;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** The help pages that are here, one at a time. */
public final class HelpView extends ViewPart {

    public static final String ID = "org.linewright.workbench.help";

    private static final Text TOPIC = new Text("Thema", "Topic");

    private Optional<Topics> shown = Optional.empty();
    private Optional<Watch> watching = Optional.empty();

    private record Topics(HelpPages pages, Combo combo, HelpWords words) {

        /** Offers the topics that are here now; the one in front stays there while it is. */
        void fit() {
            List<String> now = pages.all().stream().map(page -> Words.of(page.label())).toList();
            if (!combo.isDisposed() && !now.equals(List.of(combo.getItems()))) {
                String front = combo.getText();
                combo.setItems(now.toArray(String[]::new));
                combo.select(Math.max(0, now.indexOf(front)));
                turn("");
            }
        }

        void turnTo(HelpPage page, String field) {
            combo.select(pages.all().stream().map(HelpPage::place).toList().indexOf(page.place()));
            turn(field);
        }

        void turn(String field) {
            words.show(pages.all().get(combo.getSelectionIndex()), field);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite page = Look.as(Look.Role.PAGE, new Composite(parent, SWT.NONE));
        GridLayoutFactory.swtDefaults().numColumns(2).margins(Look.GAP, Look.GAP).applyTo(page);
        Label label = new Label(page, SWT.NONE);
        label.setText(new Mnemonics().on(Words.of(TOPIC)) + ":");
        Combo combo = AccessibleName.on(
                Ids.named("help.topics", new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN)), TOPIC);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        HelpWords words = new HelpWords(page);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(words.control());
        Screens screens = getSite().getService(Screens.class);
        Topics topics = new Topics(new HelpPages(screens), combo, words);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> topics.turn("")));
        shown = Optional.of(topics);
        watching = Optional.of(screens.watch(here -> topics.fit()));
    }

    @Override
    public void setFocus() {
        shown.ifPresent(topics -> topics.words().control().setFocus());
    }

    @Override
    public void dispose() {
        watching.ifPresent(Watch::close);
        super.dispose();
    }

    /** @param field what the field says about itself; nothing when it says nothing */
    void turnTo(HelpPage page, String field) {
        shown.ifPresent(topics -> topics.turnTo(page, field));
    }
}
