/**
 * What really happened to a course, and the course after it: {@code course = f(order, events)}, a pure function.
 *
 * <ol>
 *   <li>{@link org.blinaplan.domain.event.EventLog}: the events as recorded; corrections applied, in order of time.
 *   <li>{@link org.blinaplan.domain.event.CourseRecorder}: the log read as infusions: which cycle, when it ran, at
 *       which dose ({@link org.blinaplan.domain.event.CycleRecord}, {@link org.blinaplan.domain.event.Run}), and a
 *       sentence for each event that cannot follow the one before. Knows nothing of bags.
 *   <li>{@code AdviceTable}: what the label says while an infusion is interrupted.
 *   <li>{@code CourseFollower}: what is to come: the rest of the running cycle, the assumed
 *       restart, the later cycles, admissions, supervision and premedication ({@link
 *       org.blinaplan.domain.event.FollowedCycle}).
 *   <li>{@code BagFollower}: the bags of one cycle. A run is an uninterrupted stretch; its
 *       bags are sequenced by the same sequencer as any cycle's, on a {@link
 *       org.blinaplan.domain.course.Cycle} whose hours are the whole hours from the run's start, with the step and the
 *       end as further cut points. Whatever lies before an event stays as it was planned before it.
 *   <li>{@code RecordedCare}: premedication given, assessments, and reactions with the grade that counts.
 *   <li>{@code MadeBags}: which bags were made, and what they hold; {@code AroundMadeBags} sequences the bags to come around
 *       them, {@link org.blinaplan.domain.event.MadeBagUse} says what becomes of each.
 *   <li>{@link org.blinaplan.domain.event.Contingency}: what holds when the pump stops at home.
 *   <li>{@code DrugBalance}: planned, recorded and possible micrograms of each step.
 * </ol>
 */
@NullMarked
package org.blinaplan.domain.event;

import org.jspecify.annotations.NullMarked;
