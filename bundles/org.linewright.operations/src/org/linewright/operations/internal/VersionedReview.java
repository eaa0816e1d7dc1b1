package org.linewright.operations.internal;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.MigrationWish;
import org.linewright.pbx.Migrated;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;

/**
 * What a driver says of a group that may be of another version of its settings. A driver knows its own version only, so
 * an older group is looked at as it would be after its migration.
 */
record VersionedReview(PbxDriver driver, LineGroup group) {

    List<Trouble> troubles() {
        PbxProfile profile = driver.profile();
        return Stream.concat(MigrationWish.news(profile, group).map(news -> news.at("driver")).stream(),
                driver.review(Migrated.to(profile, group).group()).stream()).toList();
    }
}
