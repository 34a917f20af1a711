-- What of a period a measure counts now decides its chart. The charts of books that were made before stay as they were.
update insight.book_measure set words = (words::jsonb || '{"over": "EVENTS"}')::text;
