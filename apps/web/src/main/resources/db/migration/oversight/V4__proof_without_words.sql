-- What differed is kept by the names of the fields alone: of whom and of which clock is enough to look it up in the record,
-- and what the lists held of a child by mistake is nobody's to keep.
alter table oversight.proof_difference
    drop column kept,
    drop column fresh,
    add column fields text not null default '';     -- which differed, or that the line was missing or one too many
alter table oversight.proof_difference alter column fields drop default;
