package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Binding;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.Surroundings;
import org.linewright.simulator.call.Reception.Destination;
import org.linewright.simulator.message.NameAddress;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;
import org.linewright.simulator.registrar.Answer;

/** Keeps the calls and does what they want done. Thread: any, one at a time; never blocks. */
public final class Exchange implements AutoCloseable {

    private final Object lock = new Object();
    private final Reception reception;
    private final Line line;
    private final RandomGenerator random;
    private final String mark;
    private final Alarms alarms;
    private final Transactions transactions;
    private final Map<Long, Call> calls = new HashMap<>();
    private final Map<String, Long> tags = new HashMap<>();
    private long started;
    private boolean closed;

    public Exchange(Reception reception, Line line, Surroundings surroundings) {
        this.reception = reception;
        this.line = line;
        this.random = surroundings.random();
        this.mark = "lw" + HexFormat.of().toHexDigits(random.nextInt());
        this.alarms = new Alarms(surroundings.nanos(), surroundings.timers(), lock);
        this.transactions = new Transactions(line, alarms, this::happened);
    }

    /** How many calls were let in so far. */
    public long started() {
        synchronized (lock) {
            return started;
        }
    }

    /** How many calls there are now. */
    public int running() {
        synchronized (lock) {
            return calls.size();
        }
    }

    /** Takes a request about a call. Answers what is to be said without keeping anything; empty when that is nothing. */
    public Optional<Answer> taken(Incoming incoming) {
        synchronized (lock) {
            return closed || transactions.absorbs(incoming.request()) ? Optional.empty() : fresh(incoming);
        }
    }

    /** Takes a response to what the PBX asked. */
    public void taken(SipResponse response, InetSocketAddress from) {
        synchronized (lock) {
            if (!closed) {
                transactions.answered(response, from);
            }
        }
    }

    /** Hangs up everywhere, once, and is deaf afterwards. */
    @Override
    public void close() {
        synchronized (lock) {
            List.copyOf(calls.keySet()).forEach(call -> happened(call, new Happening.Closing()));
            closed = true;
            alarms.clear();
        }
    }

    private Optional<Answer> fresh(Incoming incoming) {
        SipRequest request = incoming.request();
        Optional<String> tag = request.to().tag();
        return switch (request.method()) {
            case "ACK" -> {
                tag.flatMap(own -> call(own, request))
                        .ifPresent(call -> happened(call, new Happening.Acked(tag.orElseThrow(), request)));
                yield Optional.empty();
            }
            case "CANCEL" -> cancelled(incoming);
            default -> unacceptable(request).or(() -> tag.isPresent()
                    ? within(incoming, tag.orElseThrow())
                    : outOfTheBlue(incoming));
        };
    }

    private Optional<Answer> unacceptable(SipRequest request) {
        if (transactions.full()) {
            return Optional.of(Answer.of(503).with("Retry-After", 10));
        }
        if (request.hops() == 0) {
            return Optional.of(Answer.of(483)); // RFC 3261 §16.3 step 3
        }
        if (Leg.made(request.branch(), mark)) {
            return Optional.of(Answer.of(482)); // RFC 3261 §16.3 step 4: we asked ourselves
        }
        List<String> unsupported = Passing.unsupported(request);
        return unsupported.isEmpty()
                ? Optional.empty()
                : Optional.of(Answer.of(420).with("Unsupported", String.join(", ", unsupported)));
    }

    /** RFC 3261 §9.2: the 200 of the CANCEL has the tag of the INVITE's responses, and goes before its 487. */
    private Optional<Answer> cancelled(Incoming incoming) {
        SipRequest request = incoming.request();
        Optional<Long> number = transactions.call(request);
        Optional<Call> call = number.map(calls::get);
        Optional<Leg> caller = call.stream()
                .flatMap(one -> one.legs().stream())
                .filter(leg -> leg.callId().equals(request.callId()))
                .findFirst();
        caller.ifPresent(leg -> line.send(leg.response(request, 200), incoming.back()));
        call.ifPresent(known -> happened(number.orElseThrow(), new Happening.Cancelled(request.transaction())));
        return caller.isPresent() ? Optional.empty() : Optional.of(Answer.of(number.isPresent() ? 200 : 481));
    }

    private Optional<Answer> within(Incoming incoming, String tag) {
        SipRequest request = incoming.request();
        Optional<Long> call = call(tag, request);
        if (call.isEmpty()) {
            return Optional.of(Answer.of(481)); // RFC 3261 §12.2.2
        }
        if (!Passing.ALLOWED.contains(request.method())) {
            return Optional.of(Answer.of(405).with("Allow", Leg.allow()));
        }
        transactions.open(request, incoming.back(), call.orElseThrow());
        happened(call.orElseThrow(),
                new Happening.Asked(tag, request.transaction(), request, incoming.from()));
        return Optional.empty();
    }

    private Optional<Answer> outOfTheBlue(Incoming incoming) {
        if (!incoming.request().is("INVITE")) {
            return Optional.of(Answer.of(481));
        }
        if (calls.size() >= reception.settings().calls().most()) {
            return Optional.of(Answer.of(503).with("Retry-After", 10));
        }
        Optional<Answer> refusal = reception.refusal(incoming);
        if (refusal.isEmpty()) {
            begin(incoming);
        }
        return refusal;
    }

    private void begin(Incoming incoming) {
        SipRequest invite = incoming.request();
        started++;
        AccountId account = Reception.caller(invite);
        Leg caller = Leg.called(account, line.self(incoming.from()), tag(), invite, incoming.from());
        String dialled = NameAddress.userOf(invite.uri()).replaceAll("\\p{Cntrl}", "?");
        Story story = new Story(started, account, dialled, dialled, reception.settings().calls());
        String transaction = invite.transaction();
        transactions.open(invite, incoming.back(), started);
        switch (reception.destination(account, invite)) {
            case Destination.Devices devices -> {
                started(story, devices.understood());
                performed(started, RingingCall.started(story, caller, transaction, invite, legs(account, devices),
                        SipHeaders.NONE.with("P-Asserted-Identity", reception.shown(account))));
            }
            case Destination.World world -> {
                started(story, world.understood());
                performed(started, OutsideCall.started(story.understoodAs(world.number()), caller, transaction,
                        invite));
            }
            case Destination.Nowhere(int status, Text reason) -> {
                transactions.reply(transaction, caller.response(invite, status));
                reception.noted(account, EventKind.CALL_IMPOSSIBLE, account.name(), dialled, reason);
            }
        }
    }

    private List<Leg> legs(AccountId caller, Destination.Devices devices) {
        List<Leg> legs = new ArrayList<>();
        String to = "<sip:" + devices.account().name() + "@" + devices.account().domain() + ">";
        for (Binding binding : devices.bindings()) {
            legs.add(Leg.calling(devices.account(), line.self(binding.source()), tag(), reception.shown(caller), to,
                    binding.contact(), binding.source()));
        }
        return legs;
    }

    private void started(Story story, Text understood) {
        reception.noted(story.caller(), EventKind.CALL_STARTED, story.number(), story.caller().name(),
                story.dialled(), understood);
    }

    private void happened(long number, Happening happening) {
        Optional<Call> call = Optional.ofNullable(calls.get(number)); // framework-driven null
        call.ifPresent(one -> performed(number, one.on(happening)));
    }

    private void performed(long number, CallStep step) {
        Optional.ofNullable(calls.remove(number)) // framework-driven null
                .ifPresent(before -> before.legs().forEach(leg -> tags.remove(leg.tag())));
        step.next().ifPresent(call -> {
            calls.put(number, call);
            call.legs().forEach(leg -> tags.put(leg.tag(), number));
        });
        step.deeds().forEach(deed -> perform(number, deed));
    }

    private void perform(long number, Deed deed) {
        switch (deed) {
            case Deed.Reply(String transaction, SipResponse response) -> transactions.reply(transaction, response);
            case Deed.Ask(SipRequest request, InetSocketAddress to) -> transactions.ask(request, to, number);
            case Deed.Cancel(String branch) -> transactions.cancel(branch);
            case Deed.Ack(SipRequest request, InetSocketAddress to) -> line.send(request, to);
            case Deed.Acknowledge(String transaction) -> transactions.acknowledge(transaction);
            case Deed.Wake(Alarm alarm, var time) -> alarms.set(time,
                    () -> happened(number, new Happening.Due(alarm)));
            case Deed.Note(AccountId account, EventKind kind, List<Object> about) -> reception.noted(account, kind,
                    about.toArray());
        }
    }

    private Optional<Long> call(String tag, SipRequest request) {
        return Optional.ofNullable(tags.get(tag)) // framework-driven null
                .filter(number -> calls.get(number)
                        .legs()
                        .stream()
                        .anyMatch(leg -> leg.tag().equals(tag) && leg.knows(request)));
    }

    private String tag() {
        return mark + HexFormat.of().toHexDigits(random.nextLong());
    }
}
