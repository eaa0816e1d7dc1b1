package org.linewright.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.linewright.media.Media;
import org.linewright.simulator.box.BoxLimits;
import org.linewright.simulator.box.VoiceBoxVisits;
import org.linewright.simulator.box.VoiceBoxes;
import org.linewright.simulator.call.Exchange;
import org.linewright.simulator.call.Line;
import org.linewright.simulator.call.Reception;
import org.linewright.simulator.call.Routing;
import org.linewright.simulator.digest.DigestGate;
import org.linewright.simulator.feature.Features;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.registrar.Admission;
import org.linewright.simulator.registrar.Bindings;
import org.linewright.simulator.registrar.Registrar;
import org.linewright.simulator.wire.Wire;

/** What a running PBX is made of. */
record PbxParts(AtomicReference<PbxSettings> settings, AtomicReference<Fault> fault, EventLog log, Bindings bindings,
        Accounts accounts, Features features, VoiceBoxes boxes, Teams teams, Wire wire, Media media) {

    /**
     * Puts them together and lets them run.
     *
     * @throws IOException when the address cannot be bound
     */
    static PbxParts running(InetSocketAddress address, PbxSettings settings, Surroundings surroundings)
            throws IOException {
        AtomicReference<PbxSettings> current = new AtomicReference<>(settings);
        AtomicReference<Fault> fault = new AtomicReference<>(new Fault.None());
        EventLog log = new EventLog(surroundings.clock());
        Features features = new Features();
        VoiceBoxes boxes = new VoiceBoxes(BoxLimits.USUAL, surroundings.clock());
        Bindings bindings = new Bindings(surroundings.nanos(), log::note);
        Accounts accounts = new Accounts(surroundings, current::get, log, gone -> {
            bindings.forget(gone);
            features.forget(gone);
            boxes.forget(RouteId.own(gone));
        });
        DigestGate gate = new DigestGate(surroundings.nanos(), surroundings.random());
        Admission admission = new Admission(accounts, gate, current::get, fault::get, log::note);
        Registrar registrar = new Registrar(accounts, bindings, admission, current::get, fault::get, surroundings,
                log::note);
        Teams teams = new Teams(accounts, current::get, log);
        Routing routing = new Routing(accounts, bindings::of, features, teams, current::get);
        Reception reception = new Reception(accounts, routing, features,
                new VoiceBoxVisits(boxes, () -> current.get().calls().boxes()), admission, current::get,
                log::note);
        Media media = Media.open(settings.media().ports(), surroundings.timers(), surroundings.random());
        Wire wire = opened(address, registrar, media, line -> new Exchange(reception, line, media, surroundings));
        boxes.listen(wire.exchange()::boxChanged);
        log.listen(event -> event.account().ifPresent(account -> told(wire.exchange(), teams, event.kind(), account)));
        return new PbxParts(current, fault, log, bindings, accounts, features, boxes, teams, wire, media);
    }

    private static void told(Exchange exchange, Teams teams, EventKind kind, AccountId account) {
        switch (kind) {
            case REGISTERED, UNREGISTERED, EXPIRED -> exchange.moved(account);
            case ACCOUNT_REMOVED -> {
                teams.forget(account);
                exchange.gone(account);
            }
            default -> {
                // changes nothing that anybody watches
            }
        }
    }

    /** Without a wire there is no media either. */
    private static Wire opened(InetSocketAddress address, Registrar registrar, Media media,
            Function<Line, Exchange> calls) throws IOException {
        try {
            return Wire.open(address, registrar, calls);
        } catch (IOException taken) {
            media.close();
            throw taken;
        }
    }
}
