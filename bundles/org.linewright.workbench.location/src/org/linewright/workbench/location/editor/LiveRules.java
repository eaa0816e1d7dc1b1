package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.check.Checked;
import org.linewright.operations.DriverListing;
import org.linewright.operations.LocationProposal;
import org.linewright.operations.LocationRules;
import org.linewright.operations.Roster;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.location.place.Country;

/** Finds beside the window what the rules of an edit do; the newest edit wins. For the UI thread. */
final class LiveRules implements AutoCloseable {

    private record Question(Location location, Configuration beside, Trial trial) {
    }

    private final NumberPlans plans;
    private final Roster roster;
    private final NewestAnswer<Question, Learnt> answers;
    private Optional<Question> asked = Optional.empty();
    private List<Country> countries = List.of(); // these three only where questions are answered, one at a time
    private List<DriverListing> drivers = List.of();
    private List<LocationProposal> proposals = List.of();

    LiveRules(NumberPlans plans, Roster roster, OnDisplay onDisplay, Consumer<Learnt> told) {
        this.plans = plans;
        this.roster = roster;
        this.answers = new NewestAnswer<>("location rules", onDisplay, this::answer, told);
    }

    /** @param beside the groups and locations it stands among */
    void ask(Location location, Configuration beside, Trial trial) {
        Question question = new Question(location, beside, trial);
        if (!asked.equals(Optional.of(question))) {
            asked = Optional.of(question);
            answers.ask(question);
        }
    }

    @Override
    public void close() {
        answers.close();
    }

    private Learnt answer(Question question) {
        if (countries.isEmpty()) {
            countries = Country.all(plans);
        }
        List<DriverListing> here = roster.drivers();
        if (!here.equals(drivers)) {
            drivers = here;
            proposals = LocationProposal.all(roster);
        }
        Location location = question.location();
        Optional<DialRules> rules = new LocationRules(plans, question.beside().withLocation(location)).of(location);
        return rules.map(compiled -> learnt(compiled, question.trial()))
                .orElseGet(() -> new Learnt(countries, proposals, Optional.empty(), List.of(), List.of(), List.of(),
                        question.trial()));
    }

    private Learnt learnt(DialRules rules, Trial trial) {
        List<Verdict> verdicts = Checked.all(rules).stream().map(checked -> Verdict.of(checked, rules)).toList();
        return new Learnt(countries, proposals, Optional.of(rules.site().plan()), verdicts, rules.site().siteRules(),
                trial.number().isBlank() ? List.of() : rules.tried(trial.list(), trial.number().strip()), trial);
    }
}
