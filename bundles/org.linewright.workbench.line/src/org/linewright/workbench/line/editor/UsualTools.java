package org.linewright.workbench.line.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Defaults;
import org.linewright.operations.DefaultsWish;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.CarriedOut;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.line.field.FieldOrigin;

/** Brings a value back to what is usual, and makes one usual for other groups too. For the UI thread. */
record UsualTools(Supplier<Shell> shell, Workplace at, Editing editing, Changes changes) {

    private static final Text DEFAULT = new Text("Vorgabe ändern", "Change the default");
    private static final int CHARACTERS = 60;

    void carry(FieldOrigin.Wish wish, FieldOrigin origin) {
        Setting field = origin.layers().field();
        switch (wish) {
            case FOLLOW -> changes.step(field.key(), edit -> edit.with(field, origin.layers().usual().value()));
            case MAKE_USUAL -> make(field, origin.value());
            case DROP -> drop(field);
        }
    }

    private void make(Setting field, String value) {
        UsualPane pane = new UsualPane(editing.base().driver(), label());
        Text what = Text.of("{0}: {1} wird Vorgabe", "{0}: {1} becomes the default", field.label(), field.said(value));
        boolean agreed = new PaneDialog(shell.get(), "usual", what,
                new Text(
                        "Neue Gruppen beginnen mit der Vorgabe. Gruppen, die bisher das Übliche haben, folgen ihr, wenn "
                                + "Sie es wünschen; wer davon abweicht, bleibt, wie er ist.",
                        "New groups begin with the default. Groups that have the usual value so far follow it if you "
                                + "wish; those that differ stay as they are."),
                pane, Optional.of(new Text("Weiter zum Plan", "On to the plan")), CHARACTERS, 0).agreed();
        if (agreed) {
            Configuration now = at.desk().now().configuration();
            planned(now, now.defaults().with(pane.driver(), field.key(), Optional.of(value)), pane.following());
        }
    }

    private Text label() {
        String driver = editing.base().driver();
        return at.desk().now().drivers().stream().filter(one -> one.id().equals(driver)).findFirst()
                .map(one -> Text.same(one.label())).orElse(Text.same(driver));
    }

    private void drop(Setting field) {
        Configuration now = at.desk().now().configuration();
        String driver = editing.base().driver();
        boolean own = now.defaults().said(driver, field.key()).isPresent();
        planned(now, now.defaults().with(own ? driver : Defaults.EVERY, field.key(), Optional.empty()), true);
    }

    private void planned(Configuration now, Defaults wanted, boolean following) {
        CompletionStage<Outcome<Plan>> plan = asked(now, new DefaultsWish(wanted, following))
                .thenCompose(wish -> wish.result().map(at.desk()::plan)
                        .orElseGet(() -> CompletableFuture.completedStage(Outcome.refused(wish.troubles()))));
        new CarriedOut(at.desk(), shell.get(), DEFAULT, new Text("Ändern", "Change")).from(plan);
    }

    /** Drivers are asked elsewhere. */
    private CompletionStage<Outcome<Wish>> asked(Configuration now, DefaultsWish wish) {
        CompletableFuture<Outcome<Wish>> asked = new CompletableFuture<>();
        Thread.ofVirtual().name("defaults").start(() -> asked.complete(wish.in(now, at.roster())));
        return asked;
    }
}
