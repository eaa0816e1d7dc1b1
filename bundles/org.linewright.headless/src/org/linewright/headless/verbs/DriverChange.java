package org.linewright.headless.verbs;

import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.drivers.DriverPlan;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;

/**
 * Plans a change of the drivers, tells it, and does it unless it asks something that nobody answered.
 *
 * @param agreed whether what it asks is answered with yes
 * @param only whether it is only planned
 */
record DriverChange(Drivers drivers, Terminal terminal, boolean agreed, boolean only) {

    private static final Text SETTINGS = new Text(
            "Ob Gruppen andere Einstellungen brauchen, zeigt: linewright migrate --dry-run",
            "To see whether groups need other settings: linewright migrate --dry-run");

    Exit of(DriverWish wish) {
        Outcome<DriverPlan> planned = drivers.plan(wish, this::stage);
        return planned.result().map(this::told).orElseGet(() -> terminal.tell(planned));
    }

    private Exit told(DriverPlan plan) {
        plan.steps().forEach(terminal::say);
        if (!plan.publisher().isEmpty()) {
            terminal.say(Text.of("Signiert von {0}, Fingerabdruck {1}.", "Signed by {0}, fingerprint {1}.",
                    plan.publisher(), plan.fingerprint()));
        }
        terminal.tell(plan.asks());
        if (only) {
            terminal.say(new Text("Nichts wurde geändert.", "Nothing was changed."));
            return Exit.DONE;
        }
        return plan.asks().isEmpty() || agreed
                ? applied(plan)
                : terminal.tell(Outcome.refused(HeadlessTrouble.DRIVER_ASKS.about()));
    }

    private Exit applied(DriverPlan plan) {
        Outcome<ShelvedDriver> done = drivers.apply(plan, System.getProperty("user.name"), this::stage);
        done.result().ifPresent(driver -> terminal.say(plan.to().isEmpty()
                ? new Text("Erledigt.", "Done.")
                : Text.of("Erledigt: {0} {1} – {2}.", "Done: {0} {1} – {2}.", driver.name(), driver.version(),
                        driver.state().label())));
        if (done.isDone() && !plan.profiles().isEmpty()) {
            terminal.say(SETTINGS);
        }
        return terminal.tell(done);
    }

    private void stage(Text what) {
        terminal.err().accept(terminal.in(what) + "\n");
    }
}
