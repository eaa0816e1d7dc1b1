package org.linewright.workbench.softphone.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Statuses;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.CallingLine;
import org.linewright.workbench.softphone.phone.Remembering;

/** The line to call from: one that is registered, and the chosen one even while it is not. */
final class LineChoice {

    private static final int MOST = 200;
    private static final Text NAME = new Text("Leitung", "Line");

    private final Remembering remembering;
    private final Combo combo;
    private final Composite below;
    private final Sentence state;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<CallingLine> lines = List.of();
    private Optional<LineId> chosen;
    private boolean registered;
    private Snapshot seen = new Snapshot("", Optional.empty(), false, false, Statuses.NONE, List.of(), List.of());

    LineChoice(Composite parent, Mnemonics mnemonics, Remembering remembering) {
        this.remembering = remembering;
        this.chosen = remembering.line();
        Label label = new Label(parent, SWT.NONE);
        label.setText(mnemonics.on(Words.of(NAME)) + ":");
        this.combo = AccessibleName.on(Ids.named("softphone.line", new Combo(parent, SWT.READ_ONLY)), NAME);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(Look.characters(combo, 20), SWT.DEFAULT)
                .applyTo(combo);
        new Label(parent, SWT.NONE);
        this.below = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(below);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(below);
        this.state = new Sentence(below, "softphone.line.state", Look.Role.SUBDUED).over(1);
    }

    /** @param changed told when a person chooses another line */
    void listen(Runnable changed) {
        if (listeners.isEmpty()) {
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        }
        listeners.add(changed);
    }

    /** Where there is room below the state of the line. */
    Composite below() {
        return below;
    }

    /** The line, while it can call. */
    Optional<LineId> line() {
        return chosen.filter(line -> registered);
    }

    Optional<LineId> chosen() {
        return chosen;
    }

    void focus() {
        combo.setFocus();
    }

    /** @return whether the page needs another layout */
    boolean show(Snapshot now) {
        seen = now;
        List<CallingLine> newer = new ArrayList<>(CallingLine.registered(now, MOST));
        chosen = chosen.filter(line -> CallingLine.of(now.configuration(), line).isPresent())
                .or(() -> newer.stream().findFirst().map(CallingLine::id));
        chosen.filter(line -> newer.stream().noneMatch(one -> one.id().equals(line)))
                .flatMap(line -> CallingLine.of(now.configuration(), line))
                .ifPresent(newer::addFirst);
        if (!newer.equals(lines)) {
            lines = List.copyOf(newer);
            combo.setItems(lines.stream().map(CallingLine::words).map(Words::of).toArray(String[]::new));
            if (lines.size() >= MOST) {
                combo.add(Words.of("Weitere Leitungen …", "More lines …"));
            }
        }
        int place = chosen.map(lines.stream().map(CallingLine::id).toList()::indexOf).orElse(-1);
        if (place != combo.getSelectionIndex()) {
            combo.select(place);
        }
        return chosen.flatMap(now::status).map(this::say).orElseGet(() -> {
            registered = false;
            return state.clear();
        });
    }

    private void choose() {
        selected().ifPresent(line -> {
            chosen = Optional.of(line);
            remembering.line(line);
        });
        show(seen);
        listeners.forEach(Runnable::run);
    }

    /** The line that a person has selected, if need be in a dialog. */
    private Optional<LineId> selected() {
        int place = combo.getSelectionIndex();
        return place < lines.size()
                ? Optional.of(lines.get(place).id())
                : new LineDialog(combo.getShell()).chosen(CallingLine.registered(seen, Integer.MAX_VALUE));
    }

    private boolean say(LineStatus status) {
        registered = status.registered();
        return registered
                ? state.say(status.unreachable() ? Icon.LINE_UNREACHED : Icon.LINE_UP, status.label())
                : state.say(icon(status.state()), Text.of("{0}: {1} Anrufen geht, sobald sie angemeldet ist.",
                        "{0}: {1} You can call as soon as it is registered.", status.state().label(), status.reason()));
    }

    private static Icon icon(LineState state) {
        return switch (state) {
            case REGISTERED -> Icon.LINE_UP;
            case WAITING, REGISTERING, LEAVING -> Icon.LINE_WAITING;
            case RETRYING, REFUSED -> Icon.LINE_DOWN;
            case STOPPED -> Icon.LINE_OFF;
        };
    }
}
