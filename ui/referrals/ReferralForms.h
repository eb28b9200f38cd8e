// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/register/DraftTable.h"
#include "ui/shell/Page.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace marac {

class DraftBanner;
class ListDetail;
struct ReferralEntry;

/// The forms of the referrals page, one at a time in its reading pane: referral, risk assessment, judgement, acceptance,
/// sharing without consent.
/// Keeps what is typed as a draft while it stands open, and asks before it is dropped.
class ReferralForms final : public QObject
{
    Q_OBJECT

public:
    ReferralForms(PageContext &context, ListDetail *page, DraftBanner *drafts, QObject *parent);

    /// `outside`: those that are no signatories today, and why.
    void setAgencies(const QList<Agency> &agencies, const QHash<AgencyId, SignatoryStatus> &outside);

    void startNew();
    /// `field` as the completeness list names it; empty: the first one.
    void edit(const ReferralFile &file, const QString &field);
    void assess(const ReferralFile &file);
    void judge(const ReferralFile &file);
    void accept(const ReferralFile &file);
    /// `field` as a gap names it; empty: the first one.
    void share(const ReferralFile &file, const QString &field = {});
    /// Goes on with a draft; `file`: the referral it is of, when there is one. False when it no longer fits; a draft that can't
    /// be opened now stays as it is, and the reason is told.
    bool takeUp(const Draft &draft, const std::optional<ReferralFile> &file);

    /// The form comes into sight again, and its referral was read as `file`: no address shows that is protected by now.
    void hideProtected(const ReferralFile &file);

    bool isOpen() const { return !m_form.isNull(); }
    /// The form that this draft is of stands open.
    bool holds(const Draft &draft) const;
    bool hasUnsavedWork() const { return m_form && m_isUnsaved(); }
    /// False when what is typed could not be kept.
    bool saveDraft();
    /// Another widget has taken the pane; what was typed stays a draft.
    void close();

Q_SIGNALS:
    /// Kept, recorded or decided: `told` says what, for the message bar. `assesses`: the risk assessment comes next.
    void done(marac::ReferralId id, const QString &told, bool assesses);
    /// Nothing was kept; the referral is not valid when it was a new one.
    void cancelled(marac::ReferralId id);

private:
    template <class AForm>
    AForm *put(AForm *form, const QString &draftForm, ReferralId id);
    /// Goes on with what was begun of that form before. True when there is such a draft: nothing else is to be opened over it.
    bool goOn(const QString &draftForm, const std::optional<ReferralFile> &file);
    void takeUpReferral(const ReferralEntry &entry, const std::optional<ReferralFile> &file);
    bool refusesAsClosed(const ReferralFile &file);
    QString whyRepeat(const ReferralFile &file);
    static QString subjectOf(ReferralId id);
    void finish(const QString &told, bool assesses = false);
    void cancel();
    void dropDraft();
    void openReferral(ReferralId id, const std::function<void(class ReferralForm &)> &fill, const QString &field);
    /// `notAsked`: items of which it was said that they were not asked.
    class RiskForm *openAssessment(const NewAssessment &start, const QList<int> &notAsked,
                                   const std::optional<Assessment> &before);
    class OverrideForm *openJudgement(const ReferralFile &file);
    class AcceptForm *openAcceptance(const ReferralFile &file);
    class WithoutConsentForm *openSharing(const ReferralFile &file);

    PageContext &m_context;
    ListDetail *m_page;
    DraftBanner *m_drafts;
    QTimer m_pause;
    QList<Agency> m_agencies;
    QHash<AgencyId, SignatoryStatus> m_outside;
    QPointer<QWidget> m_form;
    QString m_draftForm;
    ReferralId m_id; ///< of the referral the form is about; not valid for a new one
    std::function<bool()> m_isUnsaved;
    std::function<QByteArray()> m_content;
};

} // namespace marac
