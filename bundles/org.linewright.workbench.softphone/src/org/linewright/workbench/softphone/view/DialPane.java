package org.linewright.workbench.softphone.view;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.Dialling;
import org.linewright.workbench.softphone.phone.Dialling.Wanted;
import org.linewright.workbench.softphone.phone.EmergencyQuestion;
import org.linewright.workbench.softphone.phone.Preview;
import org.linewright.workbench.softphone.phone.Remembering;

/** Whom to call, from which line, and what would be dialled. */
final class DialPane {

    private static final Text NUMBER = new Text("Nummer", "Number");
    private static final Text NOTHING = new Text("Nummer, sip:-Adresse oder eingefügter tel:-Link.",
            "A number, a sip: address or a pasted tel: link.");

    private final Dialling dialling;
    private final Elsewhere elsewhere;
    private final Remembering remembering;
    private final Runnable fit;
    private final Composite area;
    private final LineChoice line;
    private final Combo number;
    private final Button dial;
    private final Sentence preview;
    private final Link way;
    private final Button withheld;
    private final TroubleList troubles;
    private final NewestAnswer<Wanted, Preview> previews;
    private Configuration configuration = Configuration.EMPTY;
    private Optional<Wanted> asked = Optional.empty();
    private boolean typed = true;

    /** @param fit to be told when it became higher or lower */
    DialPane(Composite parent, Mnemonics mnemonics, Dialling dialling, Elsewhere elsewhere, Remembering remembering,
            Runnable fit) {
        this.dialling = dialling;
        this.elsewhere = elsewhere;
        this.remembering = remembering;
        this.fit = fit;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(Look.GAP, Look.SMALL).applyTo(area);
        this.line = new LineChoice(area, mnemonics, remembering);
        new Label(area, SWT.NONE).setText(mnemonics.on(Words.of(NUMBER)) + ":");
        this.number = AccessibleName.on(Ids.named("softphone.number", new Combo(area, SWT.DROP_DOWN)), NUMBER);
        this.dial = Ids.named("softphone.dial", new Button(area, SWT.PUSH));
        new Label(area, SWT.NONE);
        this.preview = new Sentence(area, "softphone.preview", Look.Role.SUBDUED).over(2);
        new Label(area, SWT.NONE);
        this.way = Ids.named("softphone.way", new Link(area, SWT.NONE));
        this.withheld = Ids.named("softphone.withheld", new Button(area, SWT.CHECK));
        dial.setText(mnemonics.on(Words.of("Wählen", "Dial")));
        withheld.setText(mnemonics.on(Words.of("Rufnummer unterdrücken", "Withhold the number")));
        this.troubles = new TroubleList(area);
        this.previews = dialling.previews(this::told);
    }

    DialPane started() {
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(Look.characters(number, 20), SWT.DEFAULT).applyTo(number);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(Look.characters(way, 20), SWT.DEFAULT)
                .applyTo(way);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(withheld);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(troubles.control());
        way.setText(Words.of("<a>Weg durch die Wahlregeln zeigen</a>", "<a>Show the way through the dial rules</a>"));
        number.setItems(remembering.numbers().toArray(String[]::new));
        number.addListener(SWT.Verify, event -> typed = event.text.length() <= 1 && (typed || blank()));
        number.addModifyListener(event -> {
            troubles.show(List.of());
            ask();
        });
        number.addListener(SWT.DefaultSelection, event -> dial());
        dial.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> dial()));
        way.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> line.chosen()
                .ifPresent(from -> elsewhere.trace(configuration, from, number.getText()))));
        line.listen(this::ask);
        preview.say(Icon.NOTE, NOTHING);
        return this;
    }

    Control control() {
        return area;
    }

    LineChoice line() {
        return line;
    }

    void focus() {
        number.setFocus();
    }

    void close() {
        previews.close();
    }

    void show(Snapshot now) {
        boolean other = !now.configuration().equals(configuration);
        configuration = now.configuration();
        if (line.show(now)) {
            fit.run();
        }
        if (other || !line.line().equals(asked.map(Wanted::line))) {
            ask();
        }
    }

    private boolean blank() {
        return number.getText().isBlank();
    }

    private void ask() {
        asked = line.line().map(from -> new Wanted(from, number.getText(), withheld.getSelection()));
        dial.setEnabled(asked.isPresent() && !blank());
        way.setEnabled(!blank() && line.chosen().filter(from -> Elsewhere.traceable(configuration, from)).isPresent());
        if (blank() || asked.isEmpty()) {
            said(Icon.NOTE, NOTHING);
        } else {
            asked.ifPresent(previews::ask);
        }
    }

    private void told(Preview now) {
        if (!area.isDisposed() && asked.filter(now.wanted()::equals).isPresent()) {
            said(now.emergency().isPresent() ? Icon.WARNING : now.plan().isDone() ? Icon.PHONE : Icon.NOTE,
                    now.words());
        }
    }

    private void said(Icon icon, Text words) {
        if (preview.say(icon, words)) {
            fit.run();
        }
    }

    private void dial() {
        line.line().filter(from -> !blank()).ifPresent(from -> {
            boolean byHand = typed;
            Wanted call = new Wanted(from, number.getText(), withheld.getSelection());
            dialling.dial(call, what -> byHand || EmergencyQuestion.agreed(elsewhere.stage().shell(), what))
                    .thenAccept(why -> dialled(call, why));
        });
    }

    private void dialled(Wanted call, List<Trouble> why) {
        remembering.line(call.line());
        remembering.dialled(call.number());
        if (!area.isDisposed()) {
            if (why.isEmpty()) {
                String before = number.getText();
                number.setItems(remembering.numbers().toArray(String[]::new));
                if (before.equals(call.number())) { // else the next one is being typed already
                    number.setText("");
                    withheld.setSelection(false);
                } else {
                    number.setText(before);
                    number.setSelection(new Point(before.length(), before.length()));
                }
            }
            troubles.show(why);
            fit.run();
        }
    }
}
