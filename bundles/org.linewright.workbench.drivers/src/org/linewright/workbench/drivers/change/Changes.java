package org.linewright.workbench.drivers.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.drivers.DriverOffer;
import org.linewright.drivers.DriverPlan;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.DroppedJar;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.operations.DriverListing;
import org.linewright.operations.DriverMigration;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.drivers.news.DriverNews;
import org.linewright.workbench.kit.CarriedOut;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.TroubleDialog;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;

/** What a person does to the drivers. For the UI thread; while it waits the window still draws. */
public record Changes(Drivers drivers, DriverNews news, Desk desk, OnDisplay onDisplay, Stage stage) {

    private static final Text INSTALL = new Text("Treiber installieren", "Install driver");
    private static final Text DONE_BUT = new Text("Es ist geschehen. Dazu ist noch etwas zu sagen:",
            "It is done. There is something to add:");
    private static final Text MIGRATE = new Text("Einstellungen der Gruppen", "Settings of the groups");
    private static final String ENDING = ".jar";

    /** Asks for a file, and installs it. */
    public void install() {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
        dialog.setText(Words.of(INSTALL));
        dialog.setFilterExtensions("*" + ENDING, "*");
        dialog.setFilterNames(Words.of("Treiberdateien (*.jar)", "Driver files (*.jar)"),
                Words.of("Alle Dateien", "All files"));
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::install); // framework-driven null
    }

    public void install(Path file) {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            bring(DriverWish.bring(file, String.valueOf(file.toAbsolutePath())));
        } else {
            refused(INSTALL, List.of(DriversPageTrouble.NO_DRIVER_FILE.about(file)));
        }
    }

    /** Installs what lies in the drop-in folder. */
    public void take(DroppedJar jar) {
        bring(DriverWish.bring(jar.file(), Drivers.DROPPED));
    }

    /** Installs what a repository offers. */
    public void fetch(DriverOffer offer) {
        bring(DriverWish.fetch(offer));
    }

    /** Deletes what lies in the drop-in folder. */
    public void discard(DroppedJar jar) {
        Text what = new Text("Datei löschen", "Delete file");
        if (asked(what, Text.of("Die Datei {0} wird aus dem Eingangsordner gelöscht.",
                "The file {0} is deleted from the drop-in folder.", jar.file().getFileName()),
                new Text("Löschen", "Delete"))) {
            onDisplay.answer(() -> deleted(jar.file())).thenAccept(left -> {
                if (!left.isEmpty()) {
                    refused(what, left);
                }
            });
        }
    }

    public void goBack(ShelvedDriver driver) {
        carry(new Text("Frühere Version", "Earlier version"), new DriverWish.RollBack(driver.name()));
    }

    public void switchOff(ShelvedDriver driver) {
        carry(new Text("Treiber ausschalten", "Switch driver off"), new DriverWish.SwitchOff(driver.name()));
    }

    public void switchOn(ShelvedDriver driver) {
        carry(new Text("Treiber einschalten", "Switch driver on"), new DriverWish.SwitchOn(driver.name()));
    }

    public void remove(ShelvedDriver driver) {
        carry(new Text("Treiber entfernen", "Remove driver"), new DriverWish.Remove(driver.name()));
    }

    private void bring(DriverWish wish) {
        carry(INSTALL, wish);
    }

    /** Plans it, shows the plan and asks, does it, and says what there is to say. */
    private void carry(Text what, DriverWish wish) {
        staged(what).outcome(new Text("Es wird geplant …", "Planning …"), stage -> drivers.plan(wish, stage))
                .ifPresent(planned -> planned.result().ifPresentOrElse(plan -> show(what, plan),
                        () -> unplanned(what, wish, planned.troubles())));
    }

    /** A file that failed before is tried once more when the person says so. */
    private void unplanned(Text what, DriverWish wish, List<Trouble> troubles) {
        Optional<Trouble> bad = troubles.stream()
                .filter(one -> one.code().equals(DriversTrouble.KNOWN_BAD.code())).findFirst();
        if (bad.isPresent() && wish instanceof DriverWish.Come come) {
            if (asked(what, Text.of("{0}\n\n{1}", "{0}\n\n{1}", bad.get().sentence(), bad.get().remedy()),
                    new Text("Noch einmal versuchen", "Try again"))) {
                bring(come.onceMore());
            }
        } else {
            refused(what, troubles);
        }
    }

    private void show(Text what, DriverPlan plan) {
        DriverPlanDialog dialog = new DriverPlanDialog(shell(), what,
                new PlannedDriver(plan, users(plan), settings(plan)));
        if (dialog.agreed()) {
            news.own(plan.driver(), plan.to());
            Optional<Outcome<ShelvedDriver>> outcome = staged(what).outcome(
                    new Text("Es wird ausgeführt …", "Applying …"), stage -> applied(plan, dialog.trusts(), stage));
            if (outcome.filter(Outcome::isDone).isEmpty()) {
                news.notOwn(plan.driver(), plan.to());
            }
            outcome.ifPresent(one -> told(what, one));
            if (outcome.filter(Outcome::isDone).isPresent()) {
                migrate(plan);
            }
        }
    }

    private List<Text> settings(DriverPlan plan) {
        return DriverMigration.of(plan.profiles(), plan.before()).stream()
                .flatMap(one -> one.news(desk.now().configuration()).stream()).toList();
    }

    /** Proposes at once what the groups need; whoever does not want it yet finds it in their editors. */
    private void migrate(DriverPlan plan) {
        DriverMigration.of(plan.profiles(), plan.before()).stream()
                .flatMap(one -> one.in(desk.now().configuration()).stream())
                .forEach(wish -> new CarriedOut(desk, shell(), MIGRATE).from(wish.result().map(desk::plan)
                        .orElseGet(() -> CompletableFuture.completedStage(Outcome.refused(wish.troubles())))));
    }

    private Outcome<ShelvedDriver> applied(DriverPlan plan, boolean trust, Consumer<Text> stage) {
        Outcome<?> trusted = trust ? drivers.trust(plan) : Outcome.done(plan);
        return drivers.apply(plan, System.getProperty("user.name"), stage)
                .then(driver -> Outcome.done(driver, trusted.troubles()));
    }

    private void told(Text what, Outcome<ShelvedDriver> outcome) {
        if (!outcome.isDone()) {
            refused(what, outcome.troubles());
        } else if (!outcome.troubles().isEmpty()) {
            new TroubleDialog(shell(), what, DONE_BUT, outcome.troubles()).open();
        }
    }

    /** The line groups whose driver comes from that bundle, or will. */
    private List<String> users(DriverPlan plan) {
        Snapshot now = desk.now();
        Set<String> ids = new TreeSet<>();
        plan.profiles().stream().map(PbxProfile::id).forEach(ids::add);
        now.drivers().stream().filter(one -> one.comesFrom(plan.driver())).map(DriverListing::id)
                .forEach(ids::add);
        return now.configuration().groups().values().stream().filter(group -> ids.contains(group.driver()))
                .map(LineGroup::name).sorted().toList();
    }

    private static List<Trouble> deleted(Path file) {
        try {
            Files.deleteIfExists(file);
            return List.of();
        } catch (IOException kept) {
            return List.of(DriversTrouble.LEFT_IN_FOLDER.about(file).because(kept.toString()));
        }
    }

    private boolean asked(Text what, Text question, Text yes) {
        return new Question(shell(), what, question, yes).agreed();
    }

    private void refused(Text what, List<Trouble> troubles) {
        new TroubleDialog(shell(), what, troubles).open();
    }

    private Staged staged(Text what) {
        return new Staged(shell(), onDisplay, what);
    }

    private Shell shell() {
        return stage.shell();
    }
}
