#!/usr/bin/env bash
# The shipped tagger, from corpora to package, with one command:
#
#   bash training/make.sh TRAIN.jsonl.xz DEV.jsonl.xz NEWS.jsonl ENCODER WORK
#
# TRAIN and DEV are annotated articles, NEWS unlabelled ones ("text" a line), ENCODER a folder with config.json,
# model.safetensors and tokenizer.json of all-MiniLM-L6-v2, WORK a folder for what comes in between. Needs sayso's own
# environment with torch, safetensors and onnx beside it (training/README.md). A stopped run goes on where it was.
set -euo pipefail
cd "$(dirname "$0")/.."
train=$1 dev=$2 news=$3 encoder=$4 work=$5
python=${PYTHON:-python}
export PYTHONPATH=src:.:training
mkdir -p "$work"
# Train stories named in kept_out.txt are not trained on: the second level is calibrated on them and on dev.
kept=$(sed 's/.*/"doc_id": "&"/' training/kept_out.txt)
$python -m evals.story_format --split train >"$work/stories.jsonl"
grep -vF "$kept" "$work/stories.jsonl" >"$work/stories.train.jsonl"
{ $python -m evals.story_format --split dev; grep -F "$kept" "$work/stories.jsonl"; } >"$work/stories.dev.jsonl"

# The teacher: six layers on word pieces, windows of 254.
$python training/train.py --train "$train" --dev "$dev" --encoder "$encoder" --out "$work/teacher" \
  --epochs 6 --limit 254 --seed 1
$python training/export.py --model "$work/teacher/best.safetensors" --encoder "$encoder" --out "$work/teacher.onnx"
$python training/nested.py --model "$work/teacher.onnx" --rows "$train" --out "$work/nested.jsonl"

# The student: five narrower layers, all but the first on whole words; both levels.
$python training/train.py --train "$work/nested.jsonl" "$work/stories.train.jsonl" "$work/stories.train.jsonl" \
  --unlabelled "$news" --dev "$dev" --encoder "$encoder" --teacher "$work/teacher/best.safetensors" \
  --start "$work/teacher/best.safetensors" --layers 5 --inner 768 --lower 1 --limit 160 --epochs 8 --rate 4e-4 \
  --average 0.999 --seed 1 --out "$work/student"
$python training/export.py --model "$work/student/best.safetensors" --encoder "$encoder" --out "$work/model"
$python training/measure.py --model "$work/model" --dev "$dev" --stories "$work/stories.dev.jsonl" \
  --plan "$work/student/plan.json" --calibrate
echo "copy $work/model/* to src/sayso/attribution/tagger/model" >&2
