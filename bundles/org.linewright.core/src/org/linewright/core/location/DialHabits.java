package org.linewright.core.location;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How numbers leave the location (<em>Erweitert – Basisdienste</em>).
 *
 * @param international for which destinations the PBX is always sent the international form; none means that the dial
 *        rules apply (<em>Wahlregeln anwenden</em>), all means <em>immer international superkanonisch/E.164</em>
 * @param alwaysAreaCode whether local numbers are dialled with their area code (<em>Im Ortsnetz immer mit Vorwahl
 *        wählen</em>)
 * @param tailAsTones whether the digits beyond a full number are sent as tones (<em>Nebenstellennummern automatisch
 *        nachwählen</em>); USA, Russia and Taiwan only
 * @param shortened whether numbers of other sites are shortened to what dials them directly (<em>Rufnummern vor der Wahl
 *        verkürzen</em>)
 * @param vanity whether letters are dialled as the digits they share a key with (ITU-T E.161); otherwise they go
 * @param project a project code that precedes every outside number; may be empty
 * @param callByCall carriers for some destinations, the longest destination that fits counts
 * @param display how numbers are shown
 */
public record DialHabits(Set<Destination> international, boolean alwaysAreaCode, boolean tailAsTones,
        boolean shortened, boolean vanity, String project, List<CallByCall> callByCall, DisplayForm display) {

    public static final DialHabits USUAL = new DialHabits(Set.of(), false, false, true, false, "", List.of(),
            DisplayForm.E123);

    public DialHabits {
        Set<Destination> sorted = EnumSet.noneOf(Destination.class);
        sorted.addAll(international);
        international = Collections.unmodifiableSet(sorted);
        callByCall = List.copyOf(callByCall);
    }

    public DialHabits withInternational(Set<Destination> other) {
        return new DialHabits(other, alwaysAreaCode, tailAsTones, shortened, vanity, project, callByCall, display);
    }

    public DialHabits withAlwaysAreaCode(boolean other) {
        return new DialHabits(international, other, tailAsTones, shortened, vanity, project, callByCall, display);
    }

    public DialHabits withTailAsTones(boolean other) {
        return new DialHabits(international, alwaysAreaCode, other, shortened, vanity, project, callByCall, display);
    }

    public DialHabits withShortened(boolean other) {
        return new DialHabits(international, alwaysAreaCode, tailAsTones, other, vanity, project, callByCall, display);
    }

    public DialHabits withVanity(boolean other) {
        return new DialHabits(international, alwaysAreaCode, tailAsTones, shortened, other, project, callByCall,
                display);
    }

    public DialHabits withProject(String other) {
        return new DialHabits(international, alwaysAreaCode, tailAsTones, shortened, vanity, other, callByCall,
                display);
    }

    public DialHabits withCallByCall(List<CallByCall> other) {
        return new DialHabits(international, alwaysAreaCode, tailAsTones, shortened, vanity, project, other, display);
    }

    public DialHabits withDisplay(DisplayForm other) {
        return new DialHabits(international, alwaysAreaCode, tailAsTones, shortened, vanity, project, callByCall,
                other);
    }
}
