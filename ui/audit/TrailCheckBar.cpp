// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/TrailCheckBar.h"

#include "core/safekeeping/checking/TrailCopy.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/labels/Banner.h"

#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int lookEveryMs = 100;
static constexpr int mostFindings = 5;

struct TrailCheckBar::State
{
    std::atomic<int> percent = 0;
    std::atomic<bool> stop = false;
};

TrailCheckBar::TrailCheckBar(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_verdict(new Banner(Tone::Info, {}, this)),
      m_progress(new QProgressBar(this)), m_look(new QTimer(this))
{
    m_progress->setAccessibleName(tr("Checking the trail"));
    m_progress->setRange(0, 100);
    m_verdict->hide();
    m_progress->hide();
    m_look->setInterval(lookEveryMs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_verdict);
    column->addWidget(m_progress);
    connect(m_look, &QTimer::timeout, this, [this] {
        if (m_state)
            m_progress->setValue(m_state->percent);
    });
}

TrailCheckBar::~TrailCheckBar()
{
    if (m_state)
        m_state->stop = true;
}

void TrailCheckBar::toggle()
{
    if (m_state) {
        m_state->stop = true;
        return;
    }
    m_verdict->hide();
    using Copy = Result<std::unique_ptr<TrailCopy>>;
    const auto copy = std::make_shared<Copy>(Failure(Errand::notDone()));
    m_context.sendOff(
        {tr("Copying the register for its check"), tr("The check itself runs on the copy, while you go on working.")},
        [copy](Register &reg, const CopyProgress &progress) { *copy = TrailCopy::of(reg, progress); }, this,
        [this, copy] {
            if (*copy)
                check(std::move(**copy));
            else
                m_context.prompts().failed(copy->error());
        });
}

void TrailCheckBar::check(std::shared_ptr<TrailCopy> copy)
{
    m_state = std::make_shared<State>();
    m_progress->setValue(0);
    m_progress->show();
    m_look->start();
    Q_EMIT runningChanged(true);
    inBackground(
        this,
        [copy = std::move(copy), state = m_state] {
            return copy->check([&state](int percent) {
                state->percent = percent;
                return !state->stop;
            });
        },
        [this](const Result<TrailReport> &report) { finish(report); });
}

void TrailCheckBar::finish(const Result<TrailReport> &report)
{
    m_state.reset();
    m_look->stop();
    m_progress->hide();
    Q_EMIT runningChanged(false);
    if (!report) {
        m_context.prompts().failed(report.error());
        return;
    }
    tell(*report);
    if (!report->mendable().isEmpty())
        mend(*report);
}

/// While the register is away on another errand it waits for the next check or backup, as the report says.
void TrailCheckBar::mend(const TrailReport &report)
{
    const auto said = std::make_shared<Result<QString>>(Failure(Errand::notDone()));
    m_context.sendOff(
        {tr("Mending what was altered"), tr("What follows from the records is worked out from them anew.")},
        [said, report](Register &reg, const CopyProgress &) { *said = TrailCopy::mend(reg, report); }, this,
        [this, said, report] {
            if (!*said)
                m_context.prompts().failed(said->error());
            else
                tell(report, **said);
        });
}

void TrailCheckBar::tell(const TrailReport &report, const QString &mended)
{
    const Tone tone = report.verdict == TrailReport::Verdict::Good ? Tone::Good
        : report.verdict == TrailReport::Verdict::Bad              ? Tone::Problem
                                                                   : Tone::Warning;
    QStringList words{report.text};
    for (const TrailFinding &finding : report.findings.mid(0, mostFindings))
        words << (finding.seq > 0 ? tr("Entry %1: %2").arg(QString::number(finding.seq), finding.text) : finding.text);
    if (!mended.isEmpty())
        words << mended;
    m_verdict->show(tone, words.join(u'\n'));
    m_verdict->show();
    if (report.verdict != TrailReport::Verdict::NotFinished) {
        m_lastVerdict = tr("%1 (%2)", "what a check found, and when")
                            .arg((report.text + u' ' + mended).trimmed(),
                                 Clock::local(m_context.clock().now()).toString(u"dd/MM/yyyy HH:mm"_s));
    }
}

} // namespace marac
