package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.numbers.check.Followed;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.Said;

/** What comes out, large, with what it is and what it rests on. */
final class ResultBar {

    private final Composite area;
    private final Label number;
    private final Label kind;
    private final Said troubles;
    private final Button copy;
    private final Button copyAll;
    private Optional<Followed> told = Optional.empty();

    /** Puts its buttons behind what is there already, and the rest below. */
    ResultBar(Composite parent, Mnemonics mnemonics) {
        Buttons buttons = Buttons.in(parent, mnemonics);
        this.copy = buttons.with("trace.copy", new Text("Ergebnis kopieren", "Copy result"),
                () -> copied(one -> one.trace().result().number()));
        this.copyAll = buttons.with("trace.copyAll", new Text("Alles kopieren", "Copy all"),
                () -> copied(one -> new CopiedWay(one.trace()).text()));
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.MARGIN, Look.SMALL).applyTo(area);
        this.number = Ids.named("trace.result", Look.title(new Label(area, SWT.WRAP)));
        this.kind = Look.as(Look.Role.SUBDUED, Ids.named("trace.kind", new Label(area, SWT.WRAP)));
        TroubleList list = new TroubleList(area);
        this.troubles = new Said(list::show);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(number);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(Look.characters(kind, 30), SWT.DEFAULT).applyTo(kind);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(Look.characters(kind, 30), SWT.DEFAULT)
                .applyTo(list.control());
        show(Optional.empty());
    }

    Control control() {
        return area;
    }

    void show(Optional<Followed> now) {
        told = now;
        number.setText(Words.plain(now.map(one -> Words.of(one.trace().result().text())).orElse("–")));
        kind.setText(Words.plain(Words.of(now.map(ResultBar::about).orElse(
                new Text("Tippen Sie eine Nummer: hier steht, was aus ihr wird, darunter warum.",
                        "Type a number: here stands what becomes of it, below it why.")))));
        troubles.say(now.map(Followed::remarks).orElse(List.<Trouble>of()));
        copy.setEnabled(now.isPresent());
        copyAll.setEnabled(now.isPresent());
        area.getParent().layout(true, true);
    }

    private static Text about(Followed one) {
        return Text.of("{0} · gelesen als {1} · Rufnummernplan {2}", "{0} · read as {1} · number plan {2}",
                one.trace().result().kind().word(), one.trace().input(), one.trace().data());
    }

    private void copied(Function<Followed, String> words) {
        told.ifPresent(one -> new CopyAction(new Text("Kopieren", "Copy"), () -> words.apply(one)).run());
    }
}
