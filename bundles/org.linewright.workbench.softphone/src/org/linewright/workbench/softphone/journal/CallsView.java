package org.linewright.workbench.softphone.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.InFront;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.softphone.phone.JournalEntry;
import org.linewright.workbench.softphone.phone.Remembering;
import org.linewright.workbench.softphone.phone.Telephone;
import org.linewright.workbench.softphone.phone.Wire;

/** The calls that are over, the newest first, as far as a person wants to see them. */
final class CallsView implements ViewContent {

    private final Telephone telephone;
    private final Remembering remembering;
    private final CallColumn.Reader reader;
    private final InFront front;
    private final Composite empty;
    private final Composite page;
    private final CallFilter filter;
    private final CallTable table;
    private Optional<Watch> watching = Optional.empty();
    private List<JournalEntry> shown = List.of();

    CallsView(Composite parent, Telephone telephone, Again again, Wire wire, Remembering remembering,
            CallColumn.Reader reader) {
        this.telephone = telephone;
        this.remembering = remembering;
        this.reader = reader;
        this.front = new InFront(parent);
        this.empty = EmptyState.saying(Icon.PHONE,
                new Text("Hier stehen Ihre Anrufe und wie jeder endete. Es gab noch keinen.",
                        "Your calls stand here, and how each ended. There was none yet."))
                .offering(new Text("Jemanden anrufen", "Call somebody"), again::softphone).in(front.area());
        this.page = new Composite(front.area(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        this.filter = new CallFilter(page, this::draw);
        this.table = new CallTable(page, remembering, reader, new CallTable.Does(
                () -> chosen().filter(JournalEntry::callable).ifPresent(again::call),
                () -> chosen().ifPresent(call -> wire.show(call.line(), call.outgoing(), call.begun())), this::copy));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    }

    void start() {
        watching = Optional.of(telephone.watch(this::draw));
        draw();
    }

    @Override
    public void focus() {
        if (front.is(page)) {
            table.control().setFocus();
        } else {
            front.area().setFocus();
        }
    }

    @Override
    public void close() {
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
        remembering.write();
    }

    private void draw() {
        if (front.area().isDisposed()) {
            return;
        }
        List<JournalEntry> all = telephone.journal();
        front.show(all.isEmpty() ? empty : page);
        List<JournalEntry> now = all.stream()
                .filter(entry -> CallColumn.matches(entry, reader, filter.words()))
                .toList();
        if (!now.equals(shown)) {
            table.show(now, selected());
            shown = now;
        }
        filter.say(Text.of("{0} von {1} gezeigt, {2} verpasst", "{0} of {1} shown, {2} missed", now.size(), all.size(),
                now.stream().filter(JournalEntry::missed).count()));
    }

    private List<JournalEntry> selected() {
        return Arrays.stream(table.control().getSelectionIndices())
                .filter(place -> place < shown.size())
                .mapToObj(shown::get)
                .toList();
    }

    private Optional<JournalEntry> chosen() {
        return selected().stream().findFirst();
    }

    private CopyAction copy() {
        return new CopyAction(new Text("&Kopieren\tStrg+C", "&Copy\tCtrl+C"), () -> selected().stream()
                .map(entry -> CallColumn.row(entry, reader))
                .collect(Collectors.joining("\n")));
    }
}
