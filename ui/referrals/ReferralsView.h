// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ConsultReferrals.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace marac {

class DraftBanner;
class ListDetail;
class OverrideForm;
class ReferralForm;
class ReferralsList;
class RiskForm;

class ReferralsView final : public PageView
{
    Q_OBJECT

public:
    ReferralsView(PageContext &context, QWidget *parent);

    void refresh() override;
    void openRecord(qint64 recordId) override;
    void saveDraft() override;
    bool hasUnsavedWork() const override;

private:
    void readAgencies();
    void takeUp(const Draft &draft);
    void dropDraft(const QString &form, ReferralId id);
    /// Runs `then` at once, or after leave has been given to drop what was typed.
    void leave(std::function<void()> then);
    void show(ReferralId id, bool begin = true);
    std::optional<ReferralFile> read(ReferralId id);
    void startNew();
    ReferralForm *openForm();
    void edit(const QString &field);
    RiskForm *openRiskForm(const NewAssessment &start);
    void assess();
    void judge();
    void accept();

    PageContext &m_context;
    ReferralsList *m_list;
    DraftBanner *m_draft;
    ListDetail *m_page = nullptr;
    QTimer m_pause;
    QList<Agency> m_agencies;
    QHash<AgencyId, QString> m_agencyNames;
    std::optional<ReferralFile> m_file;
    QPointer<ReferralForm> m_form;
    QPointer<RiskForm> m_risk;
    QPointer<OverrideForm> m_override;
};

} // namespace marac
