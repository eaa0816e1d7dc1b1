package org.linewright.operations.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.CodeAnswer;
import org.linewright.operations.CodeDialler;
import org.linewright.operations.LineCodes;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.PlannedCode;
import org.linewright.operations.Roster;
import org.linewright.operations.SentCode;
import org.linewright.operations.SentCodes;
import org.linewright.operations.verify.Party;
import org.linewright.operations.verify.TestLines;
import org.linewright.operations.verify.Verification;
import org.linewright.operations.verify.VerificationRun;
import org.linewright.operations.verify.VerificationWish;
import org.linewright.operations.verify.VerifiedCode;
import org.linewright.pbx.CodeOffer;

/**
 * The codes of a configuration's lines.
 *
 * @param dialler dials from the running lines; empty while none run
 * @param tests the running lines to call between; refused while none run
 */
record ConfiguredCodes(Supplier<Outcome<Configuration>> configuration, Roster roster, NumberPlans numbers,
        Supplier<Optional<CodeDialler>> dialler, Function<Map<Party, LineId>, Outcome<TestLines>> tests,
        SentCodesFile file, InstantSource clock) implements LineCodes {

    @Override
    public Outcome<List<CodeOffer>> offers(LineGroup group) {
        return roster.ask(group.driver(), driver -> CodeOffer.all(driver.profile(), group));
    }

    @Override
    public Outcome<PlannedCode> plan(LineId line, Feature feature, Map<Place, String> values) {
        return configuration.get()
                .then(now -> ConfiguredLine.of(now, line).map(ConfiguredLine::group).then(group -> offer(group, feature)
                        .then(offer -> new CodePlanning(now, numbers).plan(line, group, offer, feature, values))));
    }

    @Override
    public CompletionStage<Outcome<SentCode>> dial(PlannedCode plan) {
        return dialler.get()
                .map(phone -> phone.dial(plan.line(), plan.digits())
                        .thenApplyAsync(answer -> told(plan, answer), task -> Thread.ofVirtual().start(task)))
                .orElseGet(() -> CompletableFuture
                        .completedStage(Outcome.refused(OperationTrouble.NOTHING_RUNS.about())));
    }

    @Override
    public Outcome<Verification> verify(VerificationWish wish, Consumer<VerifiedCode> told, BooleanSupplier goesOn) {
        return offers(wish.group()).then(offers -> tests.apply(wish.parties()).map(lines -> {
            VerificationRun run = new VerificationRun(VerificationRun.codes(offers), lines, wish.spared());
            List<VerifiedCode> rows = run.run(told, goesOn);
            return new Verification(clock.instant(), wish.pbx(), wish.group().registrar().host(),
                    driver(wish.group()), wish.product(), rows, run.remains());
        }));
    }

    /** Its label and version; its id when it is not there. */
    private String driver(LineGroup group) {
        return roster.drivers()
                .stream()
                .filter(listing -> listing.id().equals(group.driver()) && !listing.shadowed())
                .findFirst()
                .map(listing -> listing.label() + " " + listing.version())
                .orElse(group.driver());
    }

    @Override
    public Outcome<SentCodes> sent() {
        return file.read();
    }

    private Outcome<SentCode> told(PlannedCode plan, CodeAnswer answer) {
        SentCode sent = new SentCode(plan.line(), plan.feature(), plan.values(), plan.digits(), clock.instant(),
                answer);
        List<Trouble> forgotten = file.add(sent)
                .troubles()
                .stream()
                .map(why -> OperationTrouble.CODE_FORGOTTEN.about(plan.digits(), why.sentence()))
                .toList();
        return answer.taken()
                ? Outcome.done(sent, forgotten)
                : Outcome.refused(OperationTrouble.CODE_NOT_TAKEN.about(plan.digits(), answer.words()));
    }

    /** The first action that it belongs to; they are offered alike. */
    private Outcome<CodeOffer> offer(LineGroup group, Feature feature) {
        return offers(group).map(offers -> offers.stream()
                .filter(offer -> offer.action().features().contains(feature))
                .findFirst()
                .orElseThrow());
    }
}
