package org.linewright.store.internal.location;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.location.CallByCall;
import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.DirectNumber;
import org.linewright.core.location.DisplayForm;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.Prefixes;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;
import org.linewright.store.internal.file.Choice;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Form;

/** Reads what {@link LocationText} writes. */
final class LocationForm {

    private static final int LONGEST_EXTENSION = 15;
    private static final Text A_TEXT = new Text("ein Text", "a text");
    private static final Choice<Way> WAY = Choice.of(Way.values(), Way::word);
    private static final Choice<Destination> DESTINATION = Choice.of(Destination.values(), Destination::word);
    private static final Choice<DisplayForm> DISPLAY = Choice.of(DisplayForm.values(), DisplayForm::word);

    private final Form form;

    LocationForm(Form form) {
        this.form = form;
        form.text(Schema.KEY);
    }

    Location location(LocationId id) {
        Location location = new Location(id, form.required("name"), form.required("region"), text(form, "areaCode"),
                form.form("prefixes").map(LocationForm::prefixes).orElse(Prefixes.OF_COUNTRY), stock(),
                form.form("trunk").map(LocationForm::trunk).orElse(TrunkCodes.NONE),
                form.form("strip").map(LocationForm::strip).orElse(StripLists.NONE), texts(form, "special"),
                form.form("rules").map(RulesForm::all).orElse(Map.of()),
                form.form("dial").map(LocationForm::habits).orElse(DialHabits.USUAL),
                form.forms("expectations").stream().map(LocationForm::expectation).toList());
        form.nothingElse();
        return location;
    }

    private NumberStock stock() {
        return new NumberStock(form.forms("numbers").stream().map(LocationForm::block).toList(),
                form.forms("direct").stream().map(LocationForm::direct).toList(), text(form, "siteCode"));
    }

    private static NumberBlock block(Form entry) {
        Outcome<Extensions> ranges = Extensions.parse(text(entry, "extensions"));
        if (!ranges.isDone()) {
            entry.wrongAt("extensions", ranges.troubles());
        }
        Extensions extensions = ranges.result().orElse(Extensions.NONE);
        List<String> prefixes = texts(entry, "prefixes");
        int shortest = entry.whole("shortest", 1, LONGEST_EXTENSION).orElse(prefixes.isEmpty() ? 0 : 1);
        int longest = entry.whole("longest", 1, LONGEST_EXTENSION).orElse(prefixes.isEmpty() ? 0 : shortest);
        NumberBlock block = new NumberBlock(entry.text("base").orElse(""),
                extensions.withPrefixes(prefixes, shortest, longest));
        entry.nothingElse();
        return block;
    }

    private static DirectNumber direct(Form entry) {
        DirectNumber number = new DirectNumber(entry.required("number"), entry.required("extension"));
        entry.nothingElse();
        return number;
    }

    private static Prefixes prefixes(Form entry) {
        Prefixes prefixes = new Prefixes(text(entry, "international"), text(entry, "national"));
        entry.nothingElse();
        return prefixes;
    }

    private static TrunkCodes trunk(Form entry) {
        TrunkCodes codes = new TrunkCodes(text(entry, "local"), text(entry, "national"), text(entry, "international"),
                text(entry, "internal"));
        entry.nothingElse();
        return codes;
    }

    private static StripLists strip(Form entry) {
        StripLists lists = new StripLists(texts(entry, "incoming"), texts(entry, "outgoing"),
                texts(entry, "forwarding"));
        entry.nothingElse();
        return lists;
    }

    private static DialHabits habits(Form entry) {
        DialHabits usual = DialHabits.USUAL;
        Set<Destination> international = EnumSet.noneOf(Destination.class);
        DESTINATION.listIn(entry, "international").ifPresent(international::addAll);
        DialHabits habits = new DialHabits(international, entry.truth("alwaysAreaCode").orElse(usual.alwaysAreaCode()),
                entry.truth("tailAsTones").orElse(usual.tailAsTones()),
                entry.truth("shortened").orElse(usual.shortened()), entry.truth("vanity").orElse(usual.vanity()),
                text(entry, "project"), entry.forms("callByCall").stream().map(LocationForm::carrier).toList(),
                DISPLAY.in(entry, "display").orElse(usual.display()));
        entry.nothingElse();
        return habits;
    }

    private static CallByCall carrier(Form entry) {
        CallByCall carrier = new CallByCall(entry.required("destination"), entry.required("code"));
        entry.nothingElse();
        return carrier;
    }

    private static Expectation expectation(Form entry) {
        Expectation expectation = new Expectation(
                WAY.in(entry, "way").orElse(Way.DIAL),
                entry.required("number"), text(entry, "result"), text(entry, "note"));
        entry.nothingElse();
        return expectation;
    }

    private static String text(Form entry, String key) {
        return entry.text(key).orElse("");
    }

    private static List<String> texts(Form entry, String key) {
        return entry.list(key, A_TEXT, Optional::of).orElse(List.of());
    }
}
