-- Books of the record as it was known at the end of a day that is past.
alter table insight.book add column known_on date;   -- empty where all is in it that was known when it was made
alter table insight.book_progress drop column entry; -- nothing ever read it
