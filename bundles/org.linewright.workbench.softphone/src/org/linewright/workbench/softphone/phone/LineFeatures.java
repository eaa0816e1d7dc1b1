package org.linewright.workbench.softphone.phone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.linewright.core.Trouble;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.operations.DriverListing;
import org.linewright.operations.PlannedCall;
import org.linewright.operations.PlannedCode;
import org.linewright.pbx.CodeOffer;
import org.linewright.pbx.OfferedCode;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Snapshot;

/** What can be dialled for a line by feature code, and listened to like any call. For the UI thread; nothing here waits. */
public final class LineFeatures {

    /** Whose codes they are, and who knows. */
    private record Asked(Optional<LineGroup> group, List<DriverListing> drivers) {
    }

    private final Desk desk;
    private final Telephone telephone;
    private Asked asked = new Asked(Optional.empty(), List.of());
    private Set<Feature> offered = Set.of();

    public LineFeatures(Desk desk, Telephone telephone) {
        this.desk = desk;
        this.telephone = telephone;
    }

    /** From now on they are those of this line. @param told when they are others */
    public void turn(Snapshot now, Optional<LineId> line, Runnable told) {
        Asked wanted = new Asked(line.flatMap(one -> now.configuration().group(one.group())), now.drivers());
        if (wanted.equals(asked)) {
            return;
        }
        asked = wanted;
        offered = Set.of();
        wanted.group().ifPresent(group -> desk.codes(codes -> codes.offers(group)).thenAccept(answer -> {
            if (wanted == asked) {
                offered = features(answer.result().orElse(List.of()));
                told.run();
            }
        }));
    }

    public boolean offers(Feature feature) {
        return offered.contains(feature);
    }

    /** Calls it. @return what was in its way; empty when it is being called */
    public CompletionStage<List<Trouble>> dial(LineId line, Feature feature, Map<Place, String> values) {
        return desk.codes(codes -> codes.plan(line, feature, values)).thenCompose(plan -> plan.result()
                .map(this::dial)
                .orElseGet(() -> CompletableFuture.completedStage(plan.troubles())));
    }

    private CompletionStage<List<Trouble>> dial(PlannedCode code) {
        PlannedCall call = new PlannedCall(code.line(), code.digits(), code.digits(), "", code.trace());
        return telephone.dial(call, false).thenApply(placed -> placed.isDone() ? List.of() : placed.troubles());
    }

    private static Set<Feature> features(List<CodeOffer> offers) {
        return offers.stream()
                .filter(CodeOffer::possible)
                .flatMap(offer -> offer.codes().stream())
                .map(OfferedCode::feature)
                .collect(Collectors.toUnmodifiableSet());
    }
}
