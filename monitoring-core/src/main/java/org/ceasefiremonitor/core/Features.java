package org.ceasefiremonitor.core;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.activity.Activities;
import org.ceasefiremonitor.core.agreement.Agreements;
import org.ceasefiremonitor.core.commission.Commissions;
import org.ceasefiremonitor.core.commission.ballot.Ballots;
import org.ceasefiremonitor.core.commission.breach.Breaches;
import org.ceasefiremonitor.core.commission.remedy.Remedies;
import org.ceasefiremonitor.core.coordination.Cells;
import org.ceasefiremonitor.core.coordination.hotline.Hotlines;
import org.ceasefiremonitor.core.coordination.meeting.Meetings;
import org.ceasefiremonitor.core.coordination.request.Requests;
import org.ceasefiremonitor.core.force.Forces;
import org.ceasefiremonitor.core.force.deployment.Deployments;
import org.ceasefiremonitor.core.guarantee.Guarantees;
import org.ceasefiremonitor.core.guarantee.attack.Attacks;
import org.ceasefiremonitor.core.guarantee.commitment.Commitments;
import org.ceasefiremonitor.core.guarantee.determination.Determinations;
import org.ceasefiremonitor.core.guarantee.ladder.Ladders;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.intake.Intakes;
import org.ceasefiremonitor.core.mechanism.Assets;
import org.ceasefiremonitor.core.mechanism.access.Accesses;
import org.ceasefiremonitor.core.mechanism.body.Mechanisms;
import org.ceasefiremonitor.core.mechanism.contribution.Contributions;
import org.ceasefiremonitor.core.notice.Notices;
import org.ceasefiremonitor.core.participant.Participants;
import org.ceasefiremonitor.core.recommendation.Recommendations;
import org.ceasefiremonitor.core.rotation.Rotations;
import org.ceasefiremonitor.core.subject.Subjects;
import org.ceasefiremonitor.core.support.SupportPackages;
import org.ceasefiremonitor.core.support.programme.Programmes;
import org.ceasefiremonitor.core.verification.EvidenceItems;
import org.ceasefiremonitor.core.verification.Incidents;
import org.ceasefiremonitor.core.verification.allegation.Allegations;
import org.ceasefiremonitor.core.verification.mission.Missions;
import org.ceasefiremonitor.core.verification.source.Sources;
import org.ceasefiremonitor.core.zone.Zones;

/** All features of the ceasefire. */
public final class Features {

    public static final List<Feature> ALL = List.of(
            Participants.FEATURE,
            Agreements.FEATURE,
            Zones.FEATURE,
            Guarantees.FEATURE,
            Ladders.FEATURE,
            Determinations.FEATURE,
            Commitments.FEATURE,
            Attacks.FEATURE,
            Forces.FEATURE,
            Deployments.FEATURE,
            Intakes.FEATURE,
            Incidents.FEATURE,
            Allegations.FEATURE,
            Missions.FEATURE,
            EvidenceItems.FEATURE,
            Sources.FEATURE,
            Activities.FEATURE,
            Mechanisms.FEATURE,
            Assets.FEATURE,
            Contributions.FEATURE,
            Accesses.FEATURE,
            SupportPackages.FEATURE,
            Programmes.FEATURE,
            Commissions.FEATURE,
            Breaches.FEATURE,
            Ballots.FEATURE,
            Remedies.FEATURE,
            Notices.FEATURE,
            Cells.FEATURE,
            Requests.FEATURE,
            Hotlines.FEATURE,
            Meetings.FEATURE,
            Recommendations.FEATURE,
            Rotations.FEATURE,
            Subjects.FEATURE);

    /** The types of things that events are about, as identifiers name them: all that are defined, and reports. */
    public static final SortedSet<String> THINGS = Collections.unmodifiableSortedSet(Stream.concat(Stream.of(ViolationId.TYPE),
            ALL.stream().map(feature -> feature.definition().name())).collect(Collectors.toCollection(TreeSet::new)));

    private Features() {
    }
}
