-- timer_stay begins with the same columns: every due point wrote a page for both.
DROP INDEX timer_owner;
