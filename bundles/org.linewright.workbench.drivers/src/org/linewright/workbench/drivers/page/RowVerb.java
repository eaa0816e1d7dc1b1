package org.linewright.workbench.drivers.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.linewright.core.Text;
import org.linewright.drivers.DriverOffer;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.drivers.ShelvedDriver.State;
import org.linewright.workbench.drivers.change.Changes;
import org.linewright.workbench.kit.Icon;

/** What can be done about a row. */
enum RowVerb {
    TAKE("Installieren …", "Install …", Icon.ADD),
    FETCH("Installieren …", "Install …", Icon.ADD),
    UPDATE("Aktualisieren auf …", "Update to …", Icon.CHANGE),
    BACK("Zurück auf …", "Back to …", Icon.CHANGE),
    OFF("Ausschalten …", "Switch off …", Icon.LINE_OFF),
    ON("Einschalten …", "Switch on …", Icon.LINE_UP),
    REMOVE("Entfernen …", "Remove …", Icon.REMOVE),
    DISCARD("Datei löschen …", "Delete file …", Icon.REMOVE);

    private final Text label;
    private final Icon icon;

    RowVerb(String german, String english, Icon icon) {
        this.label = new Text(german, english);
        this.icon = icon;
    }

    Text label() {
        return label;
    }

    /** The label of a button or a menu, said of this row: going back and an update say where to. */
    String said(String words, Row row) {
        return switch (this) {
            case BACK -> words.replace("…", row.brought().flatMap(ShelvedDriver::kept).orElse("") + " …");
            case UPDATE -> words.replace("…", row.fetchable().map(DriverOffer::version).orElse("") + " …");
            default -> words;
        };
    }

    Icon icon() {
        return icon;
    }

    String id() {
        return "drivers." + name().toLowerCase(Locale.ROOT);
    }

    static List<RowVerb> of(Row row) {
        return Arrays.stream(values()).filter(verb -> verb.fits(row)).toList();
    }

    boolean fits(Row row) {
        return switch (this) {
            case FETCH -> row.brought().isEmpty() && row.fetchable().isPresent();
            case UPDATE -> row.brought().isPresent() && row.fetchable().isPresent();
            case TAKE, DISCARD -> row.waiting().isPresent();
            case BACK -> row.brought().filter(driver -> driver.kept().isPresent()).isPresent();
            case OFF -> row.brought().filter(driver -> driver.state() != State.OFF).isPresent();
            case ON -> row.brought().filter(driver -> driver.state() == State.OFF).isPresent();
            case REMOVE -> row.brought().isPresent();
        };
    }

    /** Does it, if it fits. */
    void run(Row row, Changes changes) {
        if (fits(row)) {
            switch (this) {
                case TAKE -> row.waiting().ifPresent(changes::take);
                case FETCH, UPDATE -> row.fetchable().ifPresent(changes::fetch);
                case DISCARD -> row.waiting().ifPresent(changes::discard);
                case BACK -> row.brought().ifPresent(changes::goBack);
                case OFF -> row.brought().ifPresent(changes::switchOff);
                case ON -> row.brought().ifPresent(changes::switchOn);
                case REMOVE -> row.brought().ifPresent(changes::remove);
            }
        }
    }
}
