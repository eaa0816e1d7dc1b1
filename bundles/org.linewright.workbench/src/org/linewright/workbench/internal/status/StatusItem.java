package org.linewright.workbench.internal.status;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Words;

/** One sentence of the status line, with its icon, about the newest snapshot. */
public final class StatusItem extends ContributionItem {

    private final Desk desk;
    private final int characters;
    private final Function<Snapshot, Said> saying;
    private Optional<Watch> watching = Optional.empty();

    /** @param characters how many there is room for */
    public StatusItem(String id, Desk desk, int characters, Function<Snapshot, Said> saying) {
        super(id);
        this.desk = desk;
        this.characters = characters;
        this.saying = saying;
    }

    /** What a status says; the words alone are enough, the tooltip says more. */
    public record Said(Icon icon, Text words, String tooltip) {
    }

    @Override
    public void fill(Composite parent) {
        end();
        Label separator = new Label(parent, SWT.SEPARATOR);
        StatusLineLayoutData line = new StatusLineLayoutData();
        line.heightHint = 20;
        separator.setLayoutData(line);
        CLabel label = Ids.named("status." + getId(), new CLabel(parent, SWT.NONE));
        StatusLineLayoutData room = new StatusLineLayoutData();
        room.widthHint = Look.characters(label, characters) + 32;
        label.setLayoutData(room);
        label.addDisposeListener(event -> end());
        watching = Optional.of(desk.watch(now -> show(label, saying.apply(now))));
    }

    private static void show(CLabel label, Said said) {
        if (!label.isDisposed()) {
            label.setImage(said.icon().image());
            label.setText(Words.plain(Words.of(said.words())));
            label.setToolTipText(said.tooltip().isEmpty() ? Words.of(said.words()) : said.tooltip());
        }
    }

    private void end() {
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
    }
}
