package org.linewright.workbench.softphone.phone;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineId;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.PlannedCall;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** From what a person typed or clicked to a call. For the UI thread; the answers come there, too. */
@Component(service = Dialling.class)
public final class Dialling {

    private final Desk desk;
    private final NumberPlans plans;
    private final OnDisplay onDisplay;
    private final Telephone telephone;

    /** A number that is to be called from a line. */
    public record Wanted(LineId line, String number, boolean withheld) {
    }

    @Activate
    public Dialling(@Reference(policyOption = ReferencePolicyOption.GREEDY) Desk desk,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) NumberPlans plans, @Reference OnDisplay onDisplay,
            @Reference Telephone telephone) {
        this.desk = desk;
        this.plans = plans;
        this.onDisplay = onDisplay;
        this.telephone = telephone;
    }

    /** Says what would be dialled, of questions that come quickly only about the last. */
    public NewestAnswer<Wanted, Preview> previews(Consumer<Preview> told) {
        return new NewestAnswer<>("softphone", onDisplay, this::preview, told);
    }

    /**
     * Calls.
     *
     * @param emergency asked before an emergency number is called
     * @return what was in its way; empty when it is being called, or not wanted after all
     */
    public CompletionStage<List<Trouble>> dial(Wanted wanted, Predicate<Preview> emergency) {
        return onDisplay.answer(() -> preview(wanted)).thenCompose(preview -> {
            Optional<PlannedCall> plan = preview.plan().result();
            if (plan.isEmpty()) {
                return CompletableFuture.completedStage(preview.plan().troubles());
            }
            return preview.emergency().isPresent() && !emergency.test(preview)
                    ? CompletableFuture.completedStage(List.of())
                    : telephone.dial(plan.get(), wanted.withheld())
                            .thenApply(call -> call.isDone() ? List.of() : call.troubles());
        });
    }

    private Preview preview(Wanted wanted) {
        Outcome<PlannedCall> plan = telephone.plan(wanted.line(), wanted.number()).toCompletableFuture().join();
        return new Preview(wanted, plan, plan.result()
                .flatMap(new Emergencies(plans, desk.now().configuration())::answering));
    }
}
