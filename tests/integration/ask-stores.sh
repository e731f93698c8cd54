#!/usr/bin/env bash
# Loads a file into a real store and asks it questions, one answer (CSV) a file: STORE OUT FILE QUERY...
# What the store itself says of a question that it can't answer goes to OUT/NAME.error.
source "$STORES/lib.sh"
store=$1 out=$2
set_files "$3"
shift 3
[[ $store == virtuoso ]] && virtuoso_start ''
[[ $store == rdflib ]] || "${store}_load"
case $store in
  rdflib) answer=$(rdflib_run ''); read -r _ count <<<"$answer" ;;
  *) count=$("${store}_count") ;;
esac
echo "$count" >"$out/count"
for query; do
  name=$(basename "$query" .rq)
  case $store in
    rdflib) rdflib_run "$query" ;;
    virtuoso) curl -sS --fail-with-body -H 'Accept: text/csv' --data-urlencode "query@$query" "http://127.0.0.1:$virtuoso_http/sparql" ;;
    *) "${store}_query" "$query" ;;
  esac >"$out/$name.csv" 2>"$out/$name.error" || cat "$out/$name.csv" >>"$out/$name.error"
done
