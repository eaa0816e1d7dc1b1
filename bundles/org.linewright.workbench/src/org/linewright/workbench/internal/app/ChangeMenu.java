package org.linewright.workbench.internal.app;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.operations.ChangeSet;
import org.linewright.operations.Current;
import org.linewright.operations.GroupChange;
import org.linewright.operations.LocationChange;
import org.linewright.workbench.kit.CarriedOut;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.TroubleDialog;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;

/** What can be done about changes that are saved already: take the last one back, or take over what others wrote. */
final class ChangeMenu extends CompoundContributionItem {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Text UNDO = new Text("Letzte Änderung zurücknehmen", "Take the last change back");
    private static final Text UNDO_ENTRY = new Text("Letzte Änderung &zurücknehmen …", "Take the last change bac&k …");
    private static final Text FOLLOW_ENTRY = new Text("Geänderte Dateien &übernehmen", "Take &over changed files");
    private static final Text FOLLOW = new Text("Geänderte Dateien übernehmen", "Take over changed files");

    private static final Text DEFAULTS = new Text("Vorgaben", "defaults");
    private static final Text PASSWORDS = new Text("Passwörter", "passwords");

    private final Desk desk;
    private final Stage stage;

    ChangeMenu(Desk desk, Stage stage) {
        super("changes");
        this.desk = desk;
        this.stage = stage;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        List<ChangeSet> history = desk.history();
        Action undo = new Entry(history.isEmpty() ? UNDO_ENTRY : named(history.getFirst()),
                () -> new CarriedOut(desk, stage.shell(), UNDO).from(desk.undo(history.getFirst())));
        undo.setEnabled(!history.isEmpty());
        Action follow = new Entry(FOLLOW_ENTRY, this::follow);
        follow.setEnabled(desk.now().behind());
        return new IContributionItem[]{ new ActionContributionItem(undo), new ActionContributionItem(follow) };
    }

    private void follow() {
        Outcome<Current> followed = new Waiting(stage.shell(), new Text("Die Leitungen ziehen um …",
                "The lines are moving …")).forAnswer(desk.follow());
        if (!followed.isDone()) {
            new TroubleDialog(stage.shell(), FOLLOW, followed.troubles()).open();
        }
    }

    private static Text named(ChangeSet change) {
        String groups = Stream.concat(change.changes().stream().map(GroupChange::name),
                change.locations().stream().map(LocationChange::name)).distinct().collect(Collectors.joining(", "));
        Text others = change.defaults().isEmpty() ? PASSWORDS : DEFAULTS;
        return Text.of("{0} ({1}, {2})", "{0} ({1}, {2})", UNDO_ENTRY,
                groups.isEmpty() ? others : Words.plain(groups),
                CLOCK.withZone(ZoneId.systemDefault()).format(change.at()));
    }

    private static final class Entry extends Action {

        private final Runnable action;

        Entry(Text label, Runnable action) {
            super(Words.of(label));
            this.action = action;
        }

        @Override
        public void run() {
            action.run();
        }
    }
}
