-- Who last set right what is recorded of a thing, and why: JSON, null while nothing was corrected.
alter table view_participant add column correction varchar;
alter table view_agreement add column correction varchar;
alter table view_guarantee add column correction varchar;
