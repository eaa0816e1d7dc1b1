package org.linewright.simulator.registrar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.PbxSettings.SecondContact;

/**
 * What a REGISTER makes of an account's bindings: all of it, or none of it.
 *
 * @param judgement whether it may be done
 * @param bindings the bindings afterwards
 * @param notes what to write down then
 */
record Rebinding(Judgement judgement, List<Bound> bindings, List<Note> notes) {

    /** How many Contacts an account may have at once. */
    static final int MOST = 16;

    /** Whether a change may be done. */
    enum Judgement {
        DONE,
        OUT_OF_ORDER,
        TOO_MANY
    }

    /** A line for the journal. */
    record Note(EventKind kind, List<Object> about) {
        static Note of(EventKind kind, Object... about) {
            return new Note(kind, List.of(about));
        }
    }

    /** Removes every binding ({@code Contact: *}). */
    static Rebinding none(List<Bound> before, Register request) {
        return new Rebinding(judgement(before, request), List.of(),
                before.stream().map(bound -> Note.of(EventKind.UNREGISTERED, bound.uri().text())).toList());
    }

    /** Carries out the grants in their order. */
    static Rebinding of(List<Bound> before, Register request, List<Grant> grants, SecondContact second, Instant wall,
            long now) {
        Rebinding state = new Rebinding(Judgement.DONE, before, List.of());
        List<Bound> touched = new ArrayList<>();
        for (Grant grant : grants) {
            Optional<Bound> own = state.meant(grant.contact().uri());
            own.filter(before::contains).ifPresent(touched::add);
            state = grant.removes()
                    ? state.without(own)
                    : state.with(own, bound(request, grant, own.map(Bound::since).orElse(wall), now), second);
        }
        return state.judged(judgement(touched, request));
    }

    private static Judgement judgement(List<Bound> touched, Register request) {
        return touched.stream().allMatch(bound -> bound.yieldsTo(request)) ? Judgement.DONE : Judgement.OUT_OF_ORDER;
    }

    private static Bound bound(Register request, Grant grant, Instant since, long now) {
        return new Bound(grant.contact().uri(), grant.contact().parameters(), request.callId(), request.cseq(),
                request.source(), since, grant.granted(), now + grant.granted().toNanos());
    }

    private Rebinding judged(Judgement order) {
        boolean tooMany = order == Judgement.DONE && bindings.size() > MOST;
        return new Rebinding(tooMany ? Judgement.TOO_MANY : order, bindings, notes);
    }

    private Optional<Bound> meant(ContactUri uri) {
        return bindings.stream().filter(bound -> bound.uri().means(uri)).findFirst();
    }

    private Rebinding without(Optional<Bound> own) {
        return own.map(bound -> with(others(bound), Note.of(EventKind.UNREGISTERED, bound.uri().text()))).orElse(this);
    }

    private Rebinding with(Optional<Bound> own, Bound next, SecondContact second) {
        List<Bound> others = own.map(this::others).orElse(bindings);
        EventKind kind = own.isPresent() ? EventKind.REFRESHED : EventKind.REGISTERED;
        Note note = Note.of(kind, next.uri().text(), next.granted().toSeconds());
        return second == SecondContact.REPLACES
                ? with(List.of(next), note).pushedOut(others, next)
                : with(joined(others, next), note).doubled(own.isPresent(), next);
    }

    private Rebinding pushedOut(List<Bound> others, Bound next) {
        Rebinding result = this;
        for (Bound other : others) {
            result = result.with(bindings, Note.of(EventKind.TAKEN_OVER, other.uri().text(), next.uri().text()));
        }
        return result;
    }

    private Rebinding doubled(boolean known, Bound next) {
        return known || bindings.size() == 1
                ? this
                : with(bindings, Note.of(EventKind.SECOND_CONTACT, bindings.size(), next.uri().text()));
    }

    private Rebinding with(List<Bound> next, Note note) {
        return new Rebinding(judgement, next, joined(notes, note));
    }

    private List<Bound> others(Bound own) {
        return bindings.stream().filter(bound -> bound != own).toList();
    }

    private static <T> List<T> joined(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
